import { InputError } from "@paycurve/core";

/**
 * Shares as typed: "0.1,0.5,0.9".
 *
 * Shape   text → fractions from 0.001 to 0.999
 * Errors  InputError "p.unclear"
 * @example readShares("0.1, 0.5") // => [0.1, 0.5]
 */
export function readShares(text: string): number[] {
  const shares = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (shares.every((share) => share >= OUTERMOST_SHARE && share <= 1 - OUTERMOST_SHARE)) return shares;
  throw new InputError(
    "p.unclear",
    `p: “${text}” is no list of shares. Write fractions from 0.001 to 0.999: 0.1,0.5,0.9.`,
    {
      field: "p",
      value: text,
    },
  );
}

const OUTERMOST_SHARE = 0.001;
