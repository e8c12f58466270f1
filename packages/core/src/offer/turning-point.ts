/**
 * Where a difference that one variable moves turns: the first point of a range on either side of which somebody else is
 * ahead, or nobody. A difference that only touches zero, inside or at an end, turns nowhere.
 *
 * Shape   a continuous function, a range, how many steps to look in → the point, or null; the function is asked once at
 *         each step, twice more where it is zero, and along the bisection
 * Source  bisection, after looking at every step for a change of sign
 * @example turningPoint((x) => x * x - 2, { from: 0, to: 2 }) // => 1.414213562373095
 */
export function turningPoint(
  difference: (value: number) => number,
  { from, to, steps = 64 }: { readonly from: number; readonly to: number; readonly steps?: number },
): number | null {
  const nudge = ((to - from) / steps) * NUDGE;
  const touches = (x: number): boolean =>
    [x - nudge, x + nudge].every((near) => near < from || near > to || difference(near) !== 0);
  let last: { readonly x: number; readonly sign: number } | null = null;
  for (let step = 0; step <= steps; step++) {
    const x = from + ((to - from) * step) / steps;
    const sign = Math.sign(difference(x));
    if (sign === 0 && touches(x)) continue;
    if (last !== null && sign !== last.sign) return bisected(difference, last, x);
    last = { x, sign };
  }
  return null;
}

/** Of a step, to either side of a zero: whether it is a stretch or a single point. */
const NUDGE = 1e-6;

const HALVINGS = 200;

function bisected(
  difference: (value: number) => number,
  { x: from, sign }: { readonly x: number; readonly sign: number },
  to: number,
): number {
  let [low, high] = [from, to];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (Math.sign(difference(middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
