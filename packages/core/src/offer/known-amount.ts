import type { Withheld } from "../stats/index.ts";

/**
 * A number, or null for an amount that is withheld.
 *
 * @example knownAmount(5) // => 5
 */
export function knownAmount(amount: number | Withheld): number | null {
  return typeof amount === "number" ? amount : null;
}
