import { capitalised } from "@paycurve/core";
import { formatCount, MARKETS, type Market } from "@paycurve/core/money";
import type { MarketStructure, TestedStep } from "@paycurve/core/transfer";

/** A carried ratio's chip in words. */
export interface RatioWords {
  readonly name: string;
  /** The ratio; both of them where they contradict each other. */
  readonly ratio: string;
  /** Where it is carried from and how wrong it may be. */
  readonly from: string;
  /** What the points say of it. */
  readonly here: string;
}

/**
 * A carried ratio and what became of it, for its chip.
 *
 * Shape   a tested step, the structure it is of → words
 */
export function ratioWords(
  { step, ratio, carriedLow, carriedHigh, standing, local }: TestedStep,
  { reference, market }: Pick<MarketStructure, "reference" | "market">,
): RatioWords {
  const within = `${times(carriedLow)} to ${times(carriedHigh)}`;
  const own =
    local && `your points say ${times(local.ratio)}, and bear ${times(local.low)} to ${times(local.high)}`;
  return {
    name: `${capitalised(step.from)} to ${step.to}`,
    ratio:
      standing === "contradicted" && local
        ? `${times(ratio)} there, ${times(local.ratio)} here`
        : times(ratio),
    from: fromWords({ market, reference, within, ...step }),
    here: own === null ? "Too few points of both levels yet." : `${capitalised(own)}${ENDINGS[standing]}`,
  };
}

const ENDINGS: Readonly<Record<TestedStep["standing"], string>> = {
  carried: ": either may hold.",
  confirmed: ": it holds here.",
  contradicted: ": it does not hold here.",
};

interface Carried {
  readonly market: Market;
  readonly reference: Market;
  readonly within: string;
  readonly comparisons: number;
  readonly isAssumed: boolean;
}

function fromWords({ market, reference, within, comparisons, isAssumed }: Carried): string {
  const [there, here] = [MARKETS[reference].inText, MARKETS[market].inText];
  const titles = `${formatCount(comparisons)} title${comparisons === 1 ? "" : "s"}`;
  if (market === reference) return `Of ${titles} in ${here}, two in three between ${within}.`;
  return isAssumed
    ? `Carried from ${there}: ${within} here two times in three. Nothing was ever compared, so that error is assumed.`
    : `Carried from ${there}: ${within} here two times in three, by ${titles} seen in both.`;
}

function times(value: number): string {
  return `${value.toFixed(2)}×`;
}
