import {
  amountWords,
  basisWords,
  type Figure,
  type FigureStanding,
  figureStanding,
  gradeWords,
  localAmountWords,
  sourceWords,
  standingWords,
} from "@paycurve/core/figures";
import type { Claim } from "@paycurve/market/questions";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** Figures as a list: what it says, how it stands, who printed it. */
export function figuresView(figures: readonly Figure[], paint: Paint, width: number): string {
  if (figures.length === 0) return "No figure here matches. `paycurve figures` without options lists all.";
  const lines = figures.flatMap((figure) => {
    const standing = standingWords(figureStanding(figure));
    const conflicts = figure.conflictsWith.length > 0 ? `  ≠ ${figure.conflictsWith.join(", ")}` : "";
    return [
      `${paint("strong", figure.id)}  ${paint("quiet", `${figure.market}, ${figure.level}, ${standing}, grade ${figure.quality}`)}`,
      `  ${figure.role}: ${figure.statistic}, ${localAmountWords(figure)}, ${basisWords(figure)} (${figure.period})`,
      ...wrap(sourceWords(figure), width - 2).map((line) => `  ${paint("quiet", line)}`),
      ...wrap(conflicts, width - 2).flatMap((line) => (line === "" ? [] : [`  ${paint("doubt", line)}`])),
    ];
  });
  return [
    ...lines,
    "",
    `${figures.length} figures. paycurve claim ID tells where one comes from and what contradicts it.`,
  ].join("\n");
}

/** One claim as a page of words. */
export function claimView(claim: Claim, paint: Paint, width: number): string {
  const { figure, standing, origin, repeats, repeatedBy, see } = claim;
  const echoes = [repeats, ...repeatedBy].map((echo) => echo?.id);
  const conflicts = claim.conflicts.filter(({ id }) => !echoes.includes(id));
  const row = (name: string, words: string): string[] =>
    wrap(words, width - 12).map(
      (line, index) => `${paint("quiet", (index === 0 ? name : "").padEnd(11))} ${line}`,
    );
  const years = figure.levelWords ? ` (“${figure.levelWords}”)` : "";
  return [
    paint("strong", `${figure.role}, ${figure.market}: ${amountWords(figure)}`),
    "",
    ...row(
      "Says",
      `${figure.statistic}, ${figure.level === "all" ? "all levels together" : `${figure.level} level`}${years}, ${figure.period}${figure.scope ? `, ${figure.scope}` : ""}`,
    ),
    ...row("Counts", basisWords(figure)),
    ...row("Sample", figure.source.sample ?? "not stated"),
    ...row("Printed", sourceWords(figure)),
    ...row("", figure.source.url),
    ...row("Grade", gradeWords(figure)),
    ...row("Standing", wholeStanding(standing)),
    ...(figure.note ? row("Note", figure.note) : []),
    ...(origin ? row("Origin", origin.says) : []),
    ...see.flatMap((one) => row("", `${one.id}: ${localAmountWords(one)}, ${one.source.publisher}`)),
    ...(repeats
      ? row(
          "Repeats",
          `${repeats.id}: ${localAmountWords(repeats)}, ${repeats.source.publisher}; the two count as one source`,
        )
      : []),
    ...repeatedBy.flatMap((one) => row("Repeated by", `${one.id}, ${sourceWords(one)}`)),
    ...(conflicts.length === 0 ? row("≠", "nothing here contradicts it") : []),
    ...conflicts.flatMap((rival) =>
      row("≠", `${localAmountWords(rival)}, ${rival.role}, ${sourceWords(rival)}; ${rival.id}`),
    ),
  ].join("\n");
}

function wholeStanding(standing: FigureStanding): string {
  const reasons = "reasons" in standing ? `: ${standing.reasons.join(" ")}` : "";
  return `${standingWords(standing)}${reasons}`;
}
