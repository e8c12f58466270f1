import { roundStep } from "@paycurve/core/curve";
import { MARKETS, MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import { amountWords, type Flip, type FlipVariable, type Offer } from "@paycurve/core/offer";
import { shortAmount, wholePercent } from "../short-words.ts";
import { yearsWords } from "../years-words.ts";

/** How one variable lies on a ruler. */
export interface FlipScale {
  /** Where on the ruler a value lies, 0…1. */
  readonly at: (value: number) => number;
  /** Whether more of the variable lies further left. */
  readonly backwards: boolean;
  readonly ends: readonly [from: string, to: string];
  /** The value that turns the order, in few words. */
  readonly turn: (value: number) => string;
  /** What is known or counted today, in few words. */
  readonly today: (value: number) => string;
}

/**
 * The ruler that a flip is drawn on.
 *
 * Shape   a flip, the offer whose variable moves → a scale
 */
export function flipScale(flip: Flip, moved: Offer): FlipScale {
  return { backwards: false, ...SCALES[flip.variable](flip, moved) };
}

type DrawnScale = (
  flip: Flip,
  moved: Offer,
) => Omit<FlipScale, "backwards"> & Partial<Pick<FlipScale, "backwards">>;

/** Past the turn and today, a ruler goes on for a quarter of them; where nothing turns, as far as was looked. */
const BEYOND = 1.25;
/** The least end of a ruler of payouts. */
const LEAST_PAYOUT = 1.2;
const PAYOUT_STEP = 0.2;

const SCALES: Readonly<Record<FlipVariable, DrawnScale>> = {
  equityDiscount: () => ({
    at: (discount) => 1 - discount,
    backwards: true,
    ends: ["nothing of it", "all of it"],
    turn: (discount) => wholePercent(1 - discount),
    today: (discount) => `counted today: ${wholePercent(1 - discount)}`,
  }),
  bonusPayout: ({ value, today, range: [, most] }) => {
    const far = value === null ? most : Math.max(value, today ?? 0) * BEYOND;
    const end = Math.min(most, Math.max(LEAST_PAYOUT, Math.ceil(far / PAYOUT_STEP) * PAYOUT_STEP));
    return {
      at: (payout) => payout / end,
      ends: [wholePercent(0), wholePercent(end)],
      turn: wholePercent,
      today: (payout) => `expected: ${wholePercent(payout)}`,
    };
  },
  tenureMonths: ({ range: [, last] }) => ({
    at: (months) => months / last,
    ends: ["first day", yearsWords(last / 12)],
    turn: (months) => `month ${months}`,
    today: (months) => `month ${months}`,
  }),
  base: (flip, moved) => ({
    ...amounts(flip, moved, LEFT_OF_BASE),
    turn: (amount) => amountWords(moved, Math.ceil(amount)),
    today: (amount) => `offered: ${shortAmount(moved, amount)}`,
  }),
  exitValue: (flip, moved) => ({
    ...amounts(flip, moved, 0),
    today: (amount) => `last valued at ${shortAmount(moved, amount)}`,
  }),
  sharePrice: (flip, moved) => ({
    ...amounts(flip, moved, 0),
    ends: [price(moved, 0), price(moved, endOf(flip))],
    turn: (amount) => price(moved, amount),
    today: (amount) => `today: ${price(moved, amount)}`,
  }),
};

/** A ruler of bases begins so far up to the lesser of turn and today. */
const LEFT_OF_BASE = 0.8;

/** Amounts from a part of the least that is marked to a quarter past the most. */
function amounts(flip: Flip, moved: Offer, left: number): Pick<FlipScale, "at" | "ends" | "turn"> {
  const { value, today } = flip;
  const end = endOf(flip);
  const step = stepFor(end);
  const start = Math.floor((left * Math.min(value ?? end, today ?? end)) / step) * step;
  return {
    at: (amount) => (amount - start) / (end - start),
    ends: [shortAmount(moved, start), shortAmount(moved, end)],
    turn: (amount) => shortAmount(moved, amount),
  };
}

function endOf({ value, today, range: [, most] }: Flip): number {
  if (value === null) return most;
  const far = Math.min(most, Math.max(value, today ?? 0) * BEYOND);
  const step = stepFor(far);
  return Math.ceil(far / step) * step;
}

/** A tenth of an amount, rounded up to a number that reads well. */
function stepFor(amount: number): number {
  return roundStep((amount / 10) * MINOR_UNITS_PER_MAJOR) / MINOR_UNITS_PER_MAJOR;
}

function price({ market }: Offer, amount: number): string {
  const { currency, locale } = MARKETS[market];
  const whole = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: whole,
    maximumFractionDigits: 2,
  }).format(amount);
}
