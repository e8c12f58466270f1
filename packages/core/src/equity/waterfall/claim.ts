import type { ShareClass } from "./share-class.ts";

/** What a class may take unconverted, in major units: first its preference, then a part of the rest up to a ceiling. */
export interface Claim {
  readonly preference: number;
  /** Infinity where participation has no cap; the preference itself where it does not participate. */
  readonly ceiling: number;
  readonly shares: number;
}

/**
 * What a class of shares may claim when the company is sold.
 * Every kind is one: common stock has nothing to claim first and no reason not to convert.
 *
 * Shape   share class → claim
 * Units   major units
 * @example claimOf({ kind: "common", name: "Common", shares: 5 }) // => { preference: 0, ceiling: 0, shares: 5 }
 */
export function claimOf(shareClass: ShareClass): Claim {
  const { kind, shares } = shareClass;
  if (kind === "common") return { preference: 0, ceiling: 0, shares };
  const { invested, multiple } = shareClass;
  const cap = shareClass.capMultiple || null;
  const preference = invested * Math.min(multiple, cap ?? multiple);
  if (kind === "non-participating") return { preference, ceiling: preference, shares };
  return { preference, ceiling: cap === null ? Infinity : invested * cap, shares };
}

/**
 * What a claim comes to when one common share comes to a price and every preference is paid: the better of
 * holding and converting.
 *
 * Shape   claim, price ≥ 0 → amount, never falling as the price rises
 * Units   major units
 * @example amountAt({ preference: 10, ceiling: 10, shares: 5 }, 3) // => 15
 */
export function amountAt({ preference, ceiling, shares }: Claim, pricePerShare: number): number {
  const converted = pricePerShare * shares;
  return Math.max(Math.min(preference + converted, ceiling), converted);
}
