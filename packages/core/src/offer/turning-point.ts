/**
 * Where a difference that one variable moves turns from one sign to the other: the first such point of a range.
 *
 * Shape   a continuous function, a range, how many steps to look in → the point, or null where the sign never turns; the function
 *         is asked once at each step
 * Source  bisection, after looking at every step for a change of sign
 * @example turningPoint((x) => x * x - 2, { from: 0, to: 2 }) // => 1.414213562373095
 */
export function turningPoint(
  difference: (value: number) => number,
  { from, to, steps = 64 }: { readonly from: number; readonly to: number; readonly steps?: number },
): number | null {
  const at = (step: number): number => from + ((to - from) * step) / steps;
  let before = difference(from);
  for (let step = 0; step < steps; step++) {
    const after = difference(at(step + 1));
    const turns = before * after <= 0 && (before !== 0 || after !== 0);
    if (turns) return bisected(difference, at(step), at(step + 1));
    before = after;
  }
  return null;
}

const HALVINGS = 200;

function bisected(difference: (value: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const rises = difference(high) > difference(low);
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (difference(middle) < 0 === rises) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
