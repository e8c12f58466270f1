import type { Amount, Basis, ClaimOrigin, Figure, FigureUnit, Statistic } from "@paycurve/core/figures";
import type { FigureEntry, FigureFile } from "./figure-file-schema.ts";

/** Compiles only when each of two types takes the other: a word known to one and not to the other does not. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// A file accepts exactly the words that a figure can hold.
const market: Same<FigureFile["market"], Figure["market"]> = true;
const level: Same<FigureEntry["level"], Figure["level"]> = true;
const statistic: Same<FigureEntry["statistic"], Statistic> = true;
const basis: Same<NonNullable<FigureEntry["basis"]>, Basis> = true;
const unit: Same<FigureEntry["unit"], FigureUnit> = true;
const amount: Same<FigureEntry["amount"], Amount> = true;
const confidence: Same<FigureEntry["confidence"], Figure["confidence"]> = true;
const quality: Same<FigureEntry["quality"], Figure["quality"]> = true;
const verdict: Same<NonNullable<FigureEntry["origin"]>["verdict"], ClaimOrigin["verdict"]> = true;

// @ts-expect-error: were a word missing, the comparison would be false.
const missing: Same<Exclude<FigureUnit, "ratio">, FigureUnit> = true;

export const compared = [
  market,
  level,
  statistic,
  basis,
  unit,
  amount,
  confidence,
  quality,
  verdict,
  missing,
];
