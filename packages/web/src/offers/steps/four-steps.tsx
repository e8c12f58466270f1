import type { ComparedOffers, OfferColumns } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { moneyWords } from "../money-of.ts";
import { barAmount } from "./bar-amount.ts";
import { headWords } from "./head-words.ts";
import { MOST_BARS } from "./most-bars.ts";
import { type Step, stepsOf } from "./step-columns.ts";
import { StepFeet } from "./step-feet.tsx";
import { StepHeads } from "./step-heads.tsx";
import { roomFor, StepPicture } from "./step-picture.tsx";
import { StepRows } from "./step-rows.tsx";
import { stepsSpoken } from "./steps-spoken.ts";

/** More than this are rows on a phone. */
const MOST_NARROW_BARS = 2;

/** From base to what they say in four steps: read left to right and stop where your trust stops. */
export function FourSteps({
  compared,
  isAlone,
}: {
  readonly compared: ComparedOffers;
  /** Whether all offers are in this money. */
  readonly isAlone: boolean;
}): ReactNode {
  const { columns, order } = compared;
  const steps = stepsOf(compared);
  const heads = headWords(steps, compared);
  const drawn = { steps, columns, heads, isOrdered: !("kind" in order) };
  const hasBars = columns.length <= MOST_BARS;
  const isWideOnly = columns.length > MOST_NARROW_BARS;
  return (
    <div className="steps" role="img" aria-label={stepsSpoken(heads, steps, columns)}>
      {!isAlone && <p className="step-money">{moneyWords(columns)}</p>}
      {hasBars && <StepBars {...drawn} isWideOnly={isWideOnly} />}
      {isWideOnly && (
        <div className={hasBars ? "step-rows-narrow" : undefined}>
          <StepRows {...drawn} />
        </div>
      )}
    </div>
  );
}

function StepBars({
  isWideOnly,
  heads,
  ...drawn
}: Parameters<typeof StepRows>[0] & { readonly isWideOnly: boolean }): ReactNode {
  const { steps, columns, isOrdered } = drawn;
  return (
    <div className={`step-bars of-${columns.length}${isLong(columns, steps) ? " long" : ""}`}>
      <StepHeads heads={heads} />
      <StepPicture steps={steps} isOrdered={isOrdered} {...roomFor(steps, "wide")} />
      {!isWideOnly && <StepPicture steps={steps} isOrdered={isOrdered} {...roomFor(steps, "narrow")} />}
      <StepFeet {...drawn} />
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
