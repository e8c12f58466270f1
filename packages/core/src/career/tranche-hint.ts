/**
 * What was most likely meant by yearly parts that are not the whole: percents, or thirds cut off too early.
 *
 * Shape   vesting terms as written → words behind a refusal, empty where nothing is likely
 * Units   fractions of the grant
 * @example trancheHint({ tranches: [0.333, 0.333, 0.333] }) // => "; the last may be 0.334"
 * @example trancheHint({ tranches: [25, 25, 25, 25] }) // => "; write fractions: 25 % is 0.25"
 */
export function trancheHint(terms: unknown): string {
  const { tranches } = terms as { readonly tranches?: unknown };
  const parts = Array.isArray(tranches) ? tranches.map(Number) : [];
  const [first = 0, last = 0] = [parts[0], parts.at(-1)];
  const missing = 1 - parts.reduce((sum, part) => sum + part, 0);
  if (parts.some((part) => part > 1)) return `; write fractions: ${first} % is ${rounded(first / 100)}`;
  const isNear = Math.abs(missing) <= NEAR && last + missing > 0;
  return isNear ? `; the last may be ${rounded(last + missing)}` : "";
}

const NEAR = 0.01;
const DIGITS = 9;

function rounded(fraction: number): number {
  return Number(fraction.toFixed(DIGITS));
}
