/**
 * What a common share comes to at an exit, against the price of the last preferred one.
 * All preferred shares are taken as bought at that price for the preference: they convert once the company fetches
 * its last post-money, and until then common shares divide what is left.
 *
 * Shape   exit value over last post-money ≥ 0, preference in [0, 1) of the last post-money → multiple, never falling
 * Units   multiples of the last preferred price
 * @example commonOfPost(0.7, 0.4) // => 0.4999999999999999
 */
export function commonOfPost(exitMultiple: number, preferenceFraction: number): number {
  if (exitMultiple >= 1) return exitMultiple;
  return Math.max(0, exitMultiple - preferenceFraction) / (1 - preferenceFraction);
}
