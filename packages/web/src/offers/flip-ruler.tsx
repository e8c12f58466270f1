import { amountWords, type Flip, type FlipVariable, flipWords, type Offer } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { percent } from "./bar.tsx";

/** What would turn the answer, as a sentence over a ruler: solid is the leading offer's ground, hatch the other's. */
export function FlipRuler({
  flip,
  offers,
}: {
  readonly flip: Flip;
  readonly offers: readonly Offer[];
}): ReactNode {
  const moved = offers.find(({ id }) => id === (flip.of ?? flip.between[1]));
  if (!moved) return null;
  const scale = scaleOf(flip, moved);
  const turn = flip.value === null ? null : scale.at(flip.value);
  const today = flip.today === null ? null : scale.at(flip.today);
  const leads = turn === null ? [0, 1] : scale.leadsBelow ? [0, turn] : [turn, 1];
  const [from = 0, to = 1] = leads;
  return (
    <figure className="flip">
      <figcaption>{flipWords(flip, offers)}</figcaption>
      <svg width="100%" height="34" aria-hidden="true">
        <rect className="other-ground" x="0" width="100%" y="12" height="10" />
        <rect className="leading-ground" x={percent(from)} width={percent(to - from)} y="12" height="10" />
        {turn !== null && <line className="turn" x1={percent(turn)} x2={percent(turn)} y1="6" y2="28" />}
        {today !== null && (
          <svg x={percent(Math.min(Math.max(today, 0), 1))} y="24" overflow="visible">
            <path className="today" d="M0 0l5 9h-10z" />
          </svg>
        )}
      </svg>
      <p className="ends">
        <span>{scale.ends[0]}</span>
        {flip.today !== null && <b>{scale.today}</b>}
        <span>{scale.ends[1]}</span>
      </p>
    </figure>
  );
}

interface Scale {
  /** Where on the ruler a value lies, 0…1. */
  readonly at: (value: number) => number;
  /** Whether the leading offer leads to the left of the turn. */
  readonly leadsBelow: boolean;
  readonly ends: readonly [from: string, to: string];
  /** What is known or counted today, in words. */
  readonly today: string;
}

/** Past the turn and today, an amount without an upper end is drawn half as far again. */
const BEYOND = 1.5;

function scaleOf(flip: Flip, moved: Offer): Scale {
  const leadsBelow = flip.above !== flip.between[0];
  const scale = SCALES[flip.variable](flip, moved);
  return { ...scale, leadsBelow: flip.variable === "equityDiscount" ? !leadsBelow : leadsBelow };
}

type DrawnScale = (flip: Flip, moved: Offer) => Omit<Scale, "leadsBelow">;

const SCALES: Readonly<Record<FlipVariable, DrawnScale>> = {
  equityDiscount: ({ today }) => ({
    at: (discount) => 1 - discount,
    ends: ["nothing of it", "all of it"],
    today: `counted: ${share(1 - (today ?? 1))}`,
  }),
  bonusPayout: ({ today, range: [, most] }) => ({
    at: (payout) => payout / most,
    ends: ["0 %", share(most)],
    today: `expected: ${share(today ?? 0)}`,
  }),
  tenureMonths: ({ range: [, last] }) => ({
    at: (months) => months / last,
    ends: ["first day", `month ${last}`],
    today: "",
  }),
  base: amounts("offered"),
  exitValue: amounts("last"),
  sharePrice: amounts("last"),
};

/** Amounts from nothing to half as far again as the turn and today. */
function amounts(known: string): DrawnScale {
  return ({ value, today, range: [, most] }, moved) => {
    const end = Math.min(most, Math.max(value ?? 0, today ?? 0) * BEYOND) || most;
    return {
      at: (amount) => amount / end,
      ends: [amountWords(moved, 0), amountWords(moved, end)],
      today: `${known}: ${amountWords(moved, today ?? 0)}`,
    };
  };
}

function share(fraction: number): string {
  return `${Math.round(fraction * 100)} %`;
}
