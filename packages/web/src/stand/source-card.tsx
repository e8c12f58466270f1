import { capitalised } from "@paycurve/core";
import {
  bareAmount,
  basisWords,
  type Figure,
  figureStanding,
  gradeWords,
  localAmountWords,
  meaningOf,
} from "@paycurve/core/figures";
import type { ReactNode } from "react";
import { figureMark } from "../curve/index.ts";
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
  figures,
}: {
  readonly figure: Figure;
  readonly figures: readonly Figure[];
}): ReactNode {
  const { source, role, level, levelWords, period, scope, note } = figure;
  const standing = figureStanding(figure);
  const at = level === "all" ? "all levels together" : `${level} level`;
  const said = levelWords ? ` (“${levelWords}”)` : "";
  return (
    <>
      <CardMark mark={figureMark(figure, false)} title={`${source.publisher}, ${bareAmount(figure)}`} />
      <dl>
        <dt>Says</dt>
        <dd>
          {localAmountWords(figure)}: {role}, {at}
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
          {source.published},{" "}
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
