import { type ComparedOffers, type OfferColumns, TRAP } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { barAmount } from "./bar-amount.ts";
import { type Step, stepsOf } from "./step-columns.ts";
import { StepFeet } from "./step-feet.tsx";
import { type HeadWords, StepHeads } from "./step-heads.tsx";
import { shortLeadWords, stepLeadWords } from "./step-lead-words.ts";
import { roomFor, StepPicture } from "./step-picture.tsx";
import { StepRows } from "./step-rows.tsx";
import { stepsSpoken } from "./steps-spoken.ts";

/** More offers than this are rows. */
const MOST_BARS = 4;
/** More than this are rows on a phone. */
const MOST_NARROW_BARS = 2;

/** From base to what they say in four steps: read left to right and stop where your trust stops. */
export function FourSteps({ compared }: { readonly compared: ComparedOffers }): ReactNode {
  const { columns, order, findings } = compared;
  const steps = stepsOf(compared);
  const isOrdered = !("kind" in order);
  const isTrap = findings.some(({ check }) => check === TRAP);
  const heads = steps.map(
    (step, index): HeadWords => ({
      ...step,
      lead: isOrdered ? stepLeadWords(step, columns) : step.says,
      shortLead: isOrdered ? shortLeadWords(step, columns) : "",
      isTrap: isTrap && index === steps.length - 1,
    }),
  );
  const rows = <StepRows steps={steps} columns={columns} heads={heads} />;
  if (columns.length > MOST_BARS) return <div {...spoken(heads, steps, columns)}>{rows}</div>;
  const bars = (
    <div className={`step-bars of-${columns.length}${isLong(columns, steps) ? " long" : ""}`}>
      <StepHeads heads={heads} />
      <StepPicture steps={steps} isOrdered={isOrdered} {...roomFor(steps, "wide")} />
      {columns.length <= MOST_NARROW_BARS && (
        <StepPicture steps={steps} isOrdered={isOrdered} {...roomFor(steps, "narrow")} />
      )}
      <StepFeet steps={steps} columns={columns} />
    </div>
  );
  return (
    <div {...spoken(heads, steps, columns)}>
      {bars}
      {columns.length > MOST_NARROW_BARS && <div className="step-rows-narrow">{rows}</div>}
    </div>
  );
}

/** Amounts of more characters than these need a wide page to stand beside each other. */
const MOST_CHARACTERS = 9;

function isLong(columns: readonly OfferColumns[], steps: readonly Step[]): boolean {
  return columns.some(({ offer }, place) =>
    steps.some(({ bars }) => barAmount(offer, bars[place]).length > MOST_CHARACTERS),
  );
}

function spoken(...[heads, steps, columns]: Parameters<typeof stepsSpoken>) {
  return { className: "steps", role: "img", "aria-label": stepsSpoken(heads, steps, columns) } as const;
}
