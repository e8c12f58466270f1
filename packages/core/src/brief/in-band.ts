import type { EvidenceRecord } from "../evidence/index.ts";
import type { PayBand } from "./pay-band.ts";
import { fact, type Sentence, say } from "./sentence.ts";

/** An amount on its way to be a number, with the reasons so far. */
export interface Reached {
  readonly amount: number;
  /** Whether somebody named or pays exactly this, so that it is not rounded. */
  readonly isExact: boolean;
  readonly cites: readonly string[];
  readonly why: readonly Sentence[];
}

/**
 * The number that a record of shipped systems bears: where the upper quarter of the band begins with strong evidence, halfway
 * there with fair, else the middle.
 *
 * Shape   a band, a record → an amount with its reasons
 */
export function highIn(band: PayBand, { strength, items }: EvidenceRecord): Reached {
  const { median, upper, cites } = band;
  const proofs = items
    .filter(({ grade }) => grade === "strong" || grade === "fair")
    .map(({ item }) => `evidence:${item.id}`);
  const middle = { amount: median, isExact: false, cites, why: middleWords(band) };
  if (upper === null)
    return {
      ...middle,
      why: [...middle.why, say`Where their upper quarter begins is withheld: too few to say.`],
    };
  if (strength === "strong")
    return {
      amount: upper,
      isExact: false,
      cites,
      why: [
        say`A quarter of ${band.of} lie above it.${caveatOf(band)}`,
        say`${fact("Your record", ...proofs)} is strong, and bears it.`,
      ],
    };
  if (strength === "fair")
    return {
      amount: Math.sqrt(median * upper),
      isExact: false,
      cites,
      why: [
        say`Halfway from the middle of ${band.of} to where their upper quarter begins.${caveatOf(band)}`,
        say`${fact("Your record", ...proofs)} is fair; two strong systems would bear the upper quarter.`,
      ],
    };
  return {
    ...middle,
    why: [
      ...middle.why,
      say`Nothing in your record bears more yet: the upper quarter needs strong evidence.`,
    ],
  };
}

/**
 * The number to be content with: the middle of the band with strong evidence, and lower with less.
 *
 * Shape   a band, a record → an amount with its reasons
 */
export function accepted(band: PayBand, { strength }: EvidenceRecord): Reached {
  const { median, lower, cites } = band;
  if (strength === "strong" || lower === null)
    return { amount: median, isExact: false, cites, why: middleWords(band) };
  if (strength === "fair")
    return {
      amount: Math.sqrt(median * lower),
      isExact: false,
      cites,
      why: [say`Halfway from where the lower quarter of ${band.of} ends to their middle.`],
    };
  return { amount: lower, isExact: false, cites, why: [say`A quarter of ${band.of} lie below it.`] };
}

function middleWords(band: PayBand): Sentence[] {
  return [say`Half of ${band.of} lie below it.${caveatOf(band)}`];
}

function caveatOf({ caveat }: PayBand): Sentence {
  return caveat === null ? [] : [" ", ...caveat];
}
