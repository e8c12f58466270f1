import type { Level } from "./level.ts";
import type { STATISTICS, UNITS, VERDICTS } from "./vocabulary.ts";

/** Where a figure says it holds: a market with a curve, another country, the EU, or XX for no country at all. */
export type FigureMarket = "US" | "GB" | "IN" | "AU" | "EU" | "XX";

/** Which statistic was published. */
export type Statistic = (typeof STATISTICS)[number];

/** What the published number counts; null where the publisher did not say. */
export type Basis = "base" | "total" | "equity" | "posting-range";

/** What one unit of the amount is. */
export type FigureUnit = (typeof UNITS)[number];

/** A published amount: one number, or the two ends of a range. Money in major units. */
export type Amount = number | { readonly low: number; readonly high: number };

/** Years of experience that a publisher's level words stand for; `to` null is open-ended. */
export interface LevelYears {
  readonly from: number;
  readonly to: number | null;
}

/** Where a figure was read. One address may stand with several dates: each is a source of its own. */
export interface FigureSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** When it was published, as precisely as the source says. */
  readonly published: string;
  /** What it was counted over, in the source's words; null where it does not say. */
  readonly sample: string | null;
  readonly provenance: "primary" | "secondary";
  /** The outlet it was read in, where that is not the publisher. */
  readonly quotedVia: string | null;
}

/** What became of one of the starting guide's claims when its origin was looked for. */
export interface ClaimOrigin {
  readonly verdict: (typeof VERDICTS)[number];
  /** The finding, in a sentence. */
  readonly says: string;
  /** The figures that show it. */
  readonly see: readonly string[];
}

/** What a published premium is paid for and what it is over, as far as its source says. */
export interface PremiumTerms {
  /** The skills it is paid for, by their ids; none where it is for a degree, a place or another trade. */
  readonly skills: readonly string[];
  /** What it is over, in words without money; null where the source does not say. */
  readonly over: string | null;
  /** The jobs it is counted among, where not all that ask for the skill. */
  readonly among: string | null;
}

/**
 * One published number with everything needed to read it: who printed it, for whom, what it counts, and how good it is.
 *
 * Units   amount in major units of `currency` where the unit is money, else as `unit` says (percent is 0–100, as published)
 */
export interface Figure {
  readonly id: string;
  readonly market: FigureMarket;
  readonly currency: string | null;
  /** The role in the source's words. */
  readonly role: string;
  /** The role family those words belong to; null for what is no job title (a skill page, all jobs). */
  readonly family: string | null;
  readonly level: Level | "all";
  readonly levelWords: string | null;
  readonly levelYears: LevelYears | null;
  readonly statistic: Statistic;
  readonly basis: Basis | null;
  readonly basisWords: string | null;
  readonly unit: FigureUnit;
  readonly amount: Amount;
  /** For a premium, and only for one: what for, and over what. */
  readonly premium: PremiumTerms | null;
  readonly period: string;
  /** The part of the market it covers, where not all of it. */
  readonly scope: string | null;
  readonly source: FigureSource;
  readonly confidence: "primary" | "secondary quote" | "conflicting";
  /** A: documented method and sample. B: stated method. C: no method shown. D: no one stands behind it. */
  readonly quality: "A" | "B" | "C" | "D";
  readonly conflictsWith: readonly string[];
  /** The figure this one only repeats; the two count as one source. */
  readonly repeats: string | null;
  readonly note: string | null;
  /** Which of the guide's statements it bears on, S1 … S12. */
  readonly guideClaim: string | null;
  /** For the guide's own claims: what their origin turned out to be. */
  readonly origin: ClaimOrigin | null;
}
