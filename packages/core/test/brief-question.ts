import type { BriefQuestion } from "@paycurve/core/brief";
import type { CountedPay } from "@paycurve/core/curve";
import { type EvidenceItem, evidenceRecord } from "@paycurve/core/evidence";
import type { Level } from "@paycurve/core/figures";
import { moneyOfMajor } from "@paycurve/core/money";
import { compareOffers, type Offer } from "@paycurve/core/offer";
import type { ScopeAnswers } from "@paycurve/core/scope";
import type { MarketSkills } from "@paycurve/core/skills";
import { histogramOfCounts } from "@paycurve/core/stats";
import type { LocalPoint } from "@paycurve/core/transfer";
import { britishMarket, TODAY } from "./british-market.ts";

/** Scope answers that leave senior. */
export const SENIOR: ScopeAnswers = {
  choosesModel: "alone",
  designsEvaluation: "alone",
  shipsToProduction: "alone",
  ownsFailures: "alone",
  setsDirection: "helped",
};

/** A British offer of an amount, nothing but base unless more is said. */
export function baseOffer(id: string, amount: number, more: Partial<Offer> = {}): Offer {
  return {
    id,
    company: `Company ${id}`,
    market: "GB",
    level: "senior",
    start: null,
    base: { amountPerYear: amount, raisePerYear: 0 },
    bonus: null,
    signOn: null,
    equity: [],
    benefits: [],
    refreshers: null,
    happyWithoutEquity: null,
    ...more,
  };
}

/** Forty distinct postings a level, evenly from an amount up by a thousand pounds each. */
export function countedFrom(starts: Readonly<Partial<Record<Level, number>>>): CountedPay {
  return {
    meaning: "advertised",
    sources: [
      {
        publisher: "Postings",
        title: "An edition",
        url: "https://example.org/postings",
        edition: "2026-08-01",
        licence: "CC0",
      },
    ],
    years: [2025, 2026],
    cells: Object.entries(starts).map(([level, start]) => {
      const pay = Array.from({ length: 40 }, (_, index) => [(start + 1000 * index) * 100, 1] as const);
      const histogram = histogramOfCounts(new Map(pay));
      return { level: level as Level, midpoints: histogram, lows: histogram, highs: histogram };
    }),
  };
}

interface Asked {
  readonly scope?: Partial<ScopeAnswers>;
  readonly pay?: number;
  readonly items?: readonly EvidenceItem[];
  readonly points?: readonly LocalPoint[];
  readonly offers?: readonly Offer[];
  readonly more?: Partial<BriefQuestion>;
}

/** What a British senior asks, of whom nothing else is known unless it is said. */
export function briefQuestion({
  scope = SENIOR,
  pay,
  items = [],
  points = [],
  offers = [],
  more,
}: Asked): BriefQuestion {
  return {
    market: "GB",
    asOf: TODAY,
    scope,
    pay: pay === undefined ? null : moneyOfMajor(pay, "GBP"),
    evidence: evidenceRecord(items, TODAY),
    skills: [],
    premiums: { skills: [], own: {} } as unknown as MarketSkills,
    local: points.length === 0 ? null : britishMarket(points),
    counted: null,
    offers: offers.length === 0 ? null : compareOffers(offers, new Map(), {}),
    offer: null,
    said: [],
    figures: [],
    ...more,
  };
}
