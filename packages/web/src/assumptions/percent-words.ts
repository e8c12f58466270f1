/**
 * A share as percent, whole; with a digit more where it is less than one in a hundred.
 *
 * @example percentWords(0.0034) // => "0.3 %"
 */
export function percentWords(fraction: number): string {
  const percent = fraction * 100;
  return `${percent >= 1 ? Math.round(percent) : Number(percent.toFixed(1))} %`;
}
