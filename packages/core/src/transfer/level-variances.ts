/**
 * How far each level may stray from where carried steps put it, so that the strayings of two neighbours add up to their
 * step's variance. One number is free; it is chosen so that the surest level is held to be as unsure as can be.
 * No such numbers exist where the middle one of three steps varies more than the outer two together. The outermost levels
 * are then held not to stray at all, the inner two to share the middle step's variance: the outer steps are held less sure
 * than asked, but from one outermost level to the other nothing is doubted.
 *
 * Shape   variances of k steps (k ≥ 1) → k + 1 variances, none below zero; both levels of a step of none have none
 * Source  METHODS, Structure across markets: a_l + a_{l+1} = τ² of that step
 * @example levelVariances([2, 2]) // => [1, 1, 1]
 * @example levelVariances([1, 10, 1]) // => [0, 5, 5, 0]
 */
export function levelVariances(stepVariances: readonly number[]): number[] {
  // Going up, a level's variance is a constant plus or minus the lowest level's, by turns.
  const constants = [0];
  for (const variance of stepVariances) constants.push(variance - (constants.at(-1) ?? 0));
  const least = (parity: number): number => Math.min(...constants.filter((_, level) => level % 2 === parity));
  const lowest = (least(1) - least(0)) / 2;
  return constants.map((constant, level) =>
    Math.max(0, level % 2 === 0 ? constant + lowest : constant - lowest),
  );
}
