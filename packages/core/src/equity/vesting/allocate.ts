import { InputError } from "../../errors.ts";
import { type Fraction, floorOf, fraction, nearestWhole, numberOf } from "./fraction.ts";

/** The ways to split shares that do not divide evenly, as the Open Cap Format names them. */
export const ALLOCATION_TYPES = [
  "CUMULATIVE_ROUNDING",
  "CUMULATIVE_ROUND_DOWN",
  "FRONT_LOADED",
  "BACK_LOADED",
  "FRONT_LOADED_TO_SINGLE_TRANCHE",
  "BACK_LOADED_TO_SINGLE_TRANCHE",
  "FRACTIONAL",
] as const;

/** One of the ways to split shares. */
export type AllocationType = (typeof ALLOCATION_TYPES)[number];

/** Shares to split over equal tranches. */
export interface Split {
  /** Whole shares. */
  readonly quantity: number;
  readonly tranches: number;
  readonly allocationType: AllocationType;
}

/**
 * Splits shares over equal tranches, without losing or making one.
 *
 * Shape   whole quantity ≥ 0, whole tranches ≥ 1, an allocation type → shares of each tranche; they sum to the whole
 * Errors  InputError "equity.vesting.split" on a quantity or a number of tranches that is none
 * Source  Open Cap Format, enum AllocationType; golden/vesting.json
 * @example allocate({ quantity: 18, tranches: 4, allocationType: "CUMULATIVE_ROUND_DOWN" }) // => [4, 5, 4, 5]
 */
export function allocate({ quantity, tranches, allocationType }: Split): readonly number[] {
  if (!isCount(quantity) || !isCount(tranches) || tranches === 0) {
    throw new InputError(
      "equity.vesting.split",
      `allocate requires whole shares and at least one tranche, got ${quantity} shares in ${tranches}`,
    );
  }
  const share = SHARE_OF[allocationType];
  return Array.from({ length: tranches }, (_, index) => share(index + 1, tranches, quantity));
}

type ShareOf = (tranche: number, tranches: number, quantity: number) => number;

const SHARE_OF: Readonly<Record<AllocationType, ShareOf>> = {
  CUMULATIVE_ROUNDING: (tranche, tranches, quantity) => stepOf(nearestWhole, tranche, tranches, quantity),
  CUMULATIVE_ROUND_DOWN: (tranche, tranches, quantity) => stepOf(floorOf, tranche, tranches, quantity),
  FRONT_LOADED: (tranche, tranches, quantity) =>
    evenShare(tranches, quantity) + (tranche <= leftOver(tranches, quantity) ? 1 : 0),
  BACK_LOADED: (tranche, tranches, quantity) =>
    evenShare(tranches, quantity) + (tranche > tranches - leftOver(tranches, quantity) ? 1 : 0),
  FRONT_LOADED_TO_SINGLE_TRANCHE: (tranche, tranches, quantity) =>
    evenShare(tranches, quantity) + (tranche === 1 ? leftOver(tranches, quantity) : 0),
  BACK_LOADED_TO_SINGLE_TRANCHE: (tranche, tranches, quantity) =>
    evenShare(tranches, quantity) + (tranche === tranches ? leftOver(tranches, quantity) : 0),
  FRACTIONAL: (_, tranches, quantity) => quantity / tranches,
};

function stepOf(round: (value: Fraction) => Fraction, tranche: number, tranches: number, quantity: number) {
  const until = (count: number): number =>
    numberOf(round(fraction(BigInt(quantity) * BigInt(count), BigInt(tranches))));
  return until(tranche) - until(tranche - 1);
}

function evenShare(tranches: number, quantity: number): number {
  return Math.floor(quantity / tranches);
}

function leftOver(tranches: number, quantity: number): number {
  return quantity % tranches;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
