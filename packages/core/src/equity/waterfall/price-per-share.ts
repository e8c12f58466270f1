import { amountAt, type Claim } from "./claim.ts";

/**
 * What one common share comes to when a company's price more than covers its preferences.
 * What all claims come to together never falls as that price rises and bends only where a class meets its
 * ceiling or converts, so the price is found between two bends, exactly and without trying who converts.
 *
 * Shape   claims with at least one share, amount above the sum of their preferences → price; O(n²)
 * Units   major units → major units per share
 * @example pricePerShare([{ preference: 10, ceiling: 10, shares: 5 }, { preference: 0, ceiling: 0, shares: 5 }], 20) // => 2
 */
export function pricePerShare(claims: readonly Claim[], exitValue: number): number {
  let [below, amountBelow] = [0, totalAt(claims, 0)];
  for (const bend of bendsOf(claims)) {
    const amount = totalAt(claims, bend);
    if (amount >= exitValue) {
      return below + ((bend - below) * (exitValue - amountBelow)) / (amount - amountBelow);
    }
    [below, amountBelow] = [bend, amount];
  }
  return below + (exitValue - amountBelow) / claims.reduce((sum, { shares }) => sum + shares, 0);
}

function totalAt(claims: readonly Claim[], price: number): number {
  return claims.reduce((sum, claim) => sum + amountAt(claim, price), 0);
}

/** Prices at which some class meets its ceiling or converts, lowest first. */
function bendsOf(claims: readonly Claim[]): readonly number[] {
  return claims
    .filter(({ shares, ceiling }) => shares > 0 && ceiling < Infinity)
    .flatMap(({ preference, ceiling, shares }) => [(ceiling - preference) / shares, ceiling / shares])
    .filter((price) => price > 0)
    .sort((a, b) => a - b);
}
