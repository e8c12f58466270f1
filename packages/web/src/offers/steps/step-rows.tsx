import { nameOf, type OfferColumns } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { percent } from "../bar.tsx";
import type { BarPart } from "../bar-part.ts";
import { heightOf } from "../bar-part.ts";
import { barAmount, shortBarAmount } from "./bar-amount.ts";
import type { HeadWords } from "./head-words.ts";
import type { Step } from "./step-columns.ts";
import { leaderOf } from "./step-lead.ts";

/** Many offers, one row each: what bears counting as a bar, what they say as its ghost, and the four amounts. */
export function StepRows({
  steps,
  columns,
  heads,
  isOrdered,
}: {
  readonly steps: readonly Step[];
  readonly columns: readonly OfferColumns[];
  readonly heads: readonly HeadWords[];
  /** Whether any may be told to be ahead. */
  readonly isOrdered: boolean;
}): ReactNode {
  const longest = Math.max(...steps.flatMap(({ bars }) => bars.map(({ parts }) => heightOf(parts))));
  return (
    <div className="step-rows">
      <div className="step-row row-heads">
        {heads.map(({ title, short, lead, shortLead, isTrap }) => (
          <p key={title} className={isTrap ? "row-amount trap" : "row-amount"}>
            <b>
              <span className="in-wide">{title}</span>
              <span className="in-narrow">{short}</span>
            </b>
            <span className="in-wide">{lead}</span>
            <span className="in-narrow">{shortLead}</span>
          </p>
        ))}
      </div>
      {columns.map(({ offer }, place) => (
        <div key={offer.id} className="step-row">
          <p className="row-name">{nameOf(offer)}</p>
          <svg className="row-bar" width="100%" height="18" aria-hidden="true">
            <RowBar parts={said(steps, place)} longest={longest} />
            <RowBar parts={counted(steps, place)} longest={longest} />
          </svg>
          {steps.map((step) => (
            <p
              key={step.title}
              className={isOrdered && leaderOf(step) === place ? "row-amount leads" : "row-amount"}
            >
              <span className="in-wide">{barAmount(offer, step.bars[place])}</span>
              <span className="in-narrow">{shortBarAmount(offer, step.bars[place])}</span>
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

function counted(steps: readonly Step[], place: number): readonly BarPart[] {
  return steps.at(-2)?.bars[place]?.parts ?? [];
}

/** One dashed outline as long as what they say. */
function said(steps: readonly Step[], place: number): readonly BarPart[] {
  return [{ sureness: "ghost", amount: heightOf(steps.at(-1)?.bars[place]?.parts ?? []) }];
}

function RowBar({
  parts,
  longest,
}: {
  readonly parts: readonly BarPart[];
  readonly longest: number;
}): ReactNode {
  let before = 0;
  return parts.map(({ sureness, amount }, index) => {
    const from = before;
    before += amount;
    return (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are told apart by their order alone
        key={index}
        className={`part ${sureness}`}
        x={percent(from / longest)}
        width={percent(amount / longest)}
        y={sureness === "ghost" ? 1 : 3}
        height={sureness === "ghost" ? 16 : 12}
      />
    );
  });
}
