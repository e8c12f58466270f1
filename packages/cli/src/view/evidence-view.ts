import {
  changeWords,
  type EvidenceNote,
  type EvidenceRecord,
  evidenceDots,
  type GradedItem,
  nextQuestion,
  proofHost,
  recordFinding,
  saysChange,
} from "@paycurve/core/evidence";
import { dateWords } from "@paycurve/core/figures";
import { bullets } from "./bullets.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** What the view of a record is told beside it. */
export interface EvidenceViewOptions {
  readonly notes: readonly EvidenceNote[];
  readonly columns: number;
  readonly paint: Paint;
}

/** More than anyone reads; the rest is counted. */
const MOST_SHOWN = 50;

/** A record: a sentence, each item with its four marks and what is weak about it, the one question to answer next. */
export function evidenceView(record: EvidenceRecord, options: EvidenceViewOptions): string {
  const { notes, columns, paint } = options;
  const shown = record.items.slice(0, MOST_SHOWN);
  const more = record.items.length - shown.length;
  const next = nextQuestion(record);
  const named = next && record.items.find(({ item }) => item.id === next.id);
  return [
    paint("strong", recordFinding(record)),
    ...shown.flatMap((graded) => ["", ...evidenceItemLines(graded, options)]),
    ...(more > 0 ? ["", `And ${more} more; --json has them all.`] : []),
    ...(next && named ? ["", ...wrap(`Next, of ${named.item.system}: ${next.asks}`, columns)] : []),
    ...(notes.length > 0
      ? [
          "",
          "To know",
          ...bullets(
            notes.map(({ message }) => message),
            columns,
          ),
        ]
      : []),
  ].join("\n");
}

/**
 * One item: its marks and grade, what changed, where it can be seen, what is weak about it.
 *
 * Shape   a graded item, the line's width, paint → lines
 */
export function evidenceItemLines(
  graded: GradedItem,
  { columns, paint }: Pick<EvidenceViewOptions, "columns" | "paint">,
): string[] {
  const { item, grade, findings } = graded;
  const dots = evidenceDots(graded);
  const marks = dots.map(({ isFull }) => (isFull ? "●" : "○")).join("");
  const lacks = dots.filter(({ isFull }) => !isFull).map(({ label }) => label);
  const said = [
    ...(saysChange(item) ? [`${item.metric === null ? "" : `${item.metric}: `}${changeWords(item)}`] : []),
    ...(item.shipped === null ? [] : [`shipped ${dateWords(item.shipped)}`]),
    ...(item.proof.length === 0 ? [] : [`proof: ${[...new Set(item.proof.map(proofHost))].join(", ")}`]),
  ];
  const open = lacks.length === 0 ? "" : `, without ${lacks.join(", ")}`;
  const [first = "", ...rest] = wrap(item.system, columns - MARKS_WIDTH);
  return [
    `${marks}  ${paint("strong", first)}`,
    ...rest.map((line) => `${" ".repeat(MARKS_WIDTH)}${paint("strong", line)}`),
    ...wrap(`${grade}${open} · ${item.id}`, columns - MARKS_WIDTH).map(
      (line) => `${" ".repeat(MARKS_WIDTH)}${paint(grade === "strong" ? "advertised" : "quiet", line)}`,
    ),
    ...wrap(said.join("; "), columns - MARKS_WIDTH).flatMap((line) =>
      line === "" ? [] : [`${" ".repeat(MARKS_WIDTH)}${line}`],
    ),
    ...bullets(
      findings.map(({ message }) => message),
      columns - MARKS_WIDTH,
    ).map((line) => `${" ".repeat(MARKS_WIDTH - 2)}${line}`),
  ];
}

/** Four marks and two spaces. */
const MARKS_WIDTH = 6;
