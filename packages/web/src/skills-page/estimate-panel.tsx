import { unbroken } from "@paycurve/core";
import { formatCount } from "@paycurve/core/money";
import {
  CARRIED_WORDS,
  estimateWords,
  percentAxis,
  type StandingEstimate,
  signedPercent,
  withheldEstimateWords,
} from "@paycurve/core/skills";
import type { ReactNode } from "react";
import { Carried } from "./carried.tsx";
import { EstimateDrawing } from "./estimate-drawing.tsx";
import { EstimateTable } from "./estimate-table.tsx";
import { PercentLabels } from "./percent-lines.tsx";

/** Our own estimate for a skill's titles: a tick in the band where it may lie, and on how much it rests; or why there is none. */
export function EstimatePanel({
  estimate,
  id,
  baseline,
}: {
  readonly estimate: StandingEstimate;
  readonly id: string;
  readonly baseline: string;
}): ReactNode {
  const { premium, market, years, sizes, standing } = estimate;
  const isCounted = sizes.skill.n + sizes.baseline.n > 0;
  const printed = "percent" in premium ? premium : null;
  const axis = percentAxis([{ low: printed?.low ?? 0, high: printed?.high ?? 0, unit: "percent" }]);
  return (
    <article className="premium-panel" aria-labelledby={id}>
      <h3 id={id}>
        Over {baseline}, in advertised base, {market}: our own postings
      </h3>
      <div className="premium-picture">
        {printed && (
          <div className="premium-axis">
            <PercentLabels axis={axis} />
          </div>
        )}
        <div className="premium-row">
          <span className="premium-who">
            Counted by us
            <small>{years.join("–")}</small>
          </span>
          <EstimateDrawing premium={printed} axis={axis} />
          <span className="premium-amount">
            {printed ? (
              <>
                <b aria-hidden="true">{signedPercent(printed.percent)}</b>
                <span className="aside">{estimateWords(printed)}</span>
              </>
            ) : (
              <span className="withheld-word">withheld</span>
            )}
            {standing === "carried" && <Carried />}
          </span>
        </div>
      </div>
      <p className="note">{unbroken(noteWords(estimate))}</p>
      {isCounted && <EstimateTable estimate={estimate} baseline={baseline} />}
    </article>
  );
}

function noteWords({ premium, sizes: { skill }, standing }: StandingEstimate): string {
  if (!("percent" in premium)) return withheldEstimateWords(premium);
  return [
    `${estimateWords(premium)}, with Kennedy’s correction ${signedPercent(premium.kennedyPercent)}.`,
    `${formatCount(skill.n)} postings hold ${formatCount(skill.ranges)} distinct ranges, worth ${formatCount(skill.nEffective)} independent postings.`,
    standing === "carried" && `This is ${CARRIED_WORDS}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
