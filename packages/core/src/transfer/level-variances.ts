/**
 * How far each level may stray from where carried steps put it, so that the strayings of two neighbours add up to their
 * step's variance. One number is free; it is chosen to make the levels as alike as they can be.
 *
 * Shape   variances of k steps (k ≥ 1) → k + 1 variances, none below zero; where no such numbers exist, the nearest
 * Source  METHODS, Structure across markets: a_l + a_{l+1} = τ² of that step
 * @example levelVariances([2, 2]) // => [1, 1, 1]
 */
export function levelVariances(stepVariances: readonly number[]): number[] {
  // Going up, level l is c_l ± x with x the lowest level's: the signs alternate.
  const constants = [0];
  for (const variance of stepVariances) constants.push(variance - (constants.at(-1) ?? 0));
  const signs = constants.map((_, level) => (level % 2 === 0 ? 1 : -1));
  const least = Math.max(
    0,
    ...constants.filter((_, level) => signs[level] === 1).map((constant) => -constant),
  );
  const most = Math.min(...constants.filter((_, level) => signs[level] === -1));
  const [middle, sign] = [constants, signs].map(
    (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  );
  const apart = signs.map((each) => each - (sign ?? 0));
  const alike =
    -constants.reduce((sum, constant, level) => sum + (constant - (middle ?? 0)) * (apart[level] ?? 0), 0) /
    apart.reduce((sum, each) => sum + each ** 2, 0);
  const lowest = Math.max(least, Math.min(most, alike));
  return constants.map((constant, level) => Math.max(0, constant + (signs[level] ?? 1) * lowest));
}
