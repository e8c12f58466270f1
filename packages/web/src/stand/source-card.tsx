import { capitalised } from "@paycurve/core";
import {
  bareAmount,
  basisWords,
  dateWords,
  type Figure,
  figureStanding,
  gradeWords,
  localAmountWords,
  meaningOf,
} from "@paycurve/core/figures";
import type { ReactNode } from "react";
import { distributionMark, type FigureMark, figureMark, spanMark } from "../curve/index.ts";
import { CardMark } from "./card-mark.tsx";
import { Conflicts } from "./conflicts.tsx";

const MEANING_WORDS = {
  advertised: "Advertised, not paid.",
  paid: "Paid at the start of the job.",
  official: "Paid, as employers report it to a statistics office.",
  unsaid: "Whether advertised or paid is not said.",
} as const;

/** Where a published figure is from: what it says and counts, its sample, where it is printed, how good it is. */
export function SourceCard({
  figure,
  together,
  figures,
}: {
  readonly figure: Figure;
  /** The figures that its mark draws as one, itself among them. */
  readonly together: readonly Figure[];
  readonly figures: readonly Figure[];
}): ReactNode {
  const { source, role, level, levelWords, period, scope, note } = figure;
  const standing = figureStanding(figure);
  const at = level === "all" ? "all levels together" : `${level} level`;
  const said = levelWords ? ` (“${levelWords}”)` : "";
  return (
    <>
      <CardMark mark={markOf(figure, together)} title={`${source.publisher}, ${bareAmount(figure)}`} />
      <dl>
        <dt>Says</dt>
        <dd>
          {together.map(statedAmount).join(", ")}: {role}, {at}
          {said}, {[scope, period].filter(Boolean).join(", ")}
        </dd>
        <dt>Counts</dt>
        <dd>
          {capitalised(basisWords(figure))}. {MEANING_WORDS[meaningOf(figure)]}
        </dd>
        <dt>Sample</dt>
        <dd>{capitalised(source.sample ?? "not said")}</dd>
        <dt>Printed</dt>
        <dd>
          {dateWords(source.published)},{" "}
          <a href={source.url} rel="noreferrer noopener" target="_blank">
            {source.title}
          </a>
          {source.quotedVia && `, ${source.quotedVia}`}
        </dd>
        <dt>Grade</dt>
        <dd>{gradeWords(figure)}</dd>
        {"reasons" in standing && (
          <>
            <dt>No place</dt>
            <dd>{standing.reasons.join(" ")}</dd>
          </>
        )}
        {figure.origin && (
          <>
            <dt>Origin</dt>
            <dd>{figure.origin.says}</dd>
          </>
        )}
        {note && (
          <>
            <dt>Note</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      <Conflicts figure={figure} figures={figures} />
    </>
  );
}

const STATISTIC_WORDS: Partial<Record<Figure["statistic"], string>> = {
  mean: "average ",
  median: "median ",
  p10: "P10 ",
  p25: "P25 ",
  p75: "P75 ",
  p90: "P90 ",
};

function statedAmount(figure: Figure): string {
  return `${STATISTIC_WORDS[figure.statistic] ?? ""}${localAmountWords(figure)}`;
}

function markOf(figure: Figure, [first, second, ...rest]: readonly Figure[]): FigureMark {
  if (!first || !second) return figureMark(figure, false);
  return first.statistic === "low" ? spanMark(first, second) : distributionMark([first, second, ...rest]);
}
