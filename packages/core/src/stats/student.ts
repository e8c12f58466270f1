import { InputError } from "../errors.ts";
import { betaQuantile } from "./beta.ts";

/**
 * The x that a variable of Student's t distribution is at most with probability p.
 *
 * Shape   p in (0, 1), degrees of freedom > 0 → x
 * Errors  InputError "stats.student.p" when p is not inside (0, 1)
 * Source  t² = ν(1−b)/b with b of Beta(ν/2, 1/2); DLMF 8.17
 * @example studentQuantile(0.5, 3) // => 0
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1)) {
    throw new InputError("stats.student.p", `studentQuantile requires p inside (0, 1), got ${p}`, {
      field: "p",
      value: p,
    });
  }
  if (p === 0.5) return 0;
  const b = betaQuantile(2 * Math.min(p, 1 - p), degreesOfFreedom / 2, 0.5);
  return Math.sign(p - 0.5) * Math.sqrt((degreesOfFreedom * (1 - b)) / b);
}
