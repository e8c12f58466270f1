import type { Figure, FigureMarket, FigureMeaning, FigureSource, Level } from "../figures/index.ts";

/** Which part of pay a premium is of: `advertised` is base as a posting prints it. */
export type PartOfPay = "base" | "total" | "equity" | "advertised" | "unsaid";

/**
 * How a premium may be taken: `printed` as its source's word, `claim` where its origin does not bear it out, `rejected` where
 * nobody stands behind it, `carried` where it is another market's ratio, to be tested here.
 */
export type PremiumStanding = "printed" | "claim" | "rejected" | "carried";

/** How much more; an end is null where the source leaves it open. Two of these are never added. */
export interface PremiumAmount {
  readonly low: number | null;
  readonly high: number | null;
  /** Percent as printed, or money of the record's own market, which no other market is shown. */
  readonly unit: "percent" | "money";
}

/**
 * One published premium with what it takes to read it: what for, over what, in which part of pay, where and when.
 *
 * Units   percent is 0–100, as published; money in major units of the market's currency
 */
export interface PremiumRecord {
  readonly id: string;
  readonly skills: readonly string[];
  /** What the source calls those who get it. */
  readonly role: string;
  /** What it is over, in words; null where the source does not say. */
  readonly baseline: string | null;
  /** The jobs it is counted among, where not all. */
  readonly among: string | null;
  readonly partOfPay: PartOfPay;
  readonly level: Level | "all";
  readonly market: FigureMarket;
  readonly currency: string | null;
  readonly meaning: FigureMeaning;
  /** The period it is of, as its source says. */
  readonly date: string;
  readonly confidence: Figure["confidence"];
  readonly quality: Figure["quality"];
  readonly amount: PremiumAmount;
  /** The records that contradict it: those its source is known to contradict, and those computed to. */
  readonly conflictsWith: readonly string[];
  readonly repeats: string | null;
  readonly standing: PremiumStanding;
  readonly source: FigureSource;
}
