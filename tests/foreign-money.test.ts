import { type CountedPay, place, placementDocument, quantilesDocument } from "@paycurve/core/curve";
import { LEVELS, type Level } from "@paycurve/core/figures";
import { MARKETS, type Market, money } from "@paycurve/core/money";
import { compareOffers, type Offer, offersDocument, simulateAllAtOnce } from "@paycurve/core/offer";
import { SKILLS, skillsDocument } from "@paycurve/core/skills";
import {
  type LocalPoint,
  localDocument,
  localFinding,
  localMarket,
  localNotes,
  officialPay,
  POINT_KINDS,
} from "@paycurve/core/transfer";
import { countedSnapshot, countPay } from "@paycurve/market";
import { findSkills } from "@paycurve/market/questions";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  localView,
  offersView,
  placeView,
  quantilesView,
  skillsView,
} from "../packages/cli/src/view/index.ts";
import { freshBundle } from "./bundle.ts";

/** How many combinations of question and renderer are tried; PRODUCT's first ground rule is worth the seconds. */
const COMBINATIONS = 10_000;
/** Markets whose answers may hold no dollar. */
const ABROAD = ["GB", "IN"] as const;
const DOLLARS = /\$|USD|dollar/i;

const { bundle, remove } = freshBundle();
afterAll(remove);

const plain = { columns: 100, paint: (_: string, text: string): string => text };
const counted = new Map<Market, CountedPay>();
beforeAll(async () => {
  for (const market of ABROAD) {
    const titles = bundle.families()["ai-engineer"]?.titles ?? [];
    const source = countedSnapshot(bundle.snapshot(market));
    counted.set(market, await countPay(source, { market, titles, years: [2023, 2025], rangesAt: LEVELS }));
  }
});

/** What is asked, of which all renderers take what they need. */
interface Question {
  readonly market: (typeof ABROAD)[number];
  readonly level: Level;
  readonly pay: number;
  readonly points: readonly Omit<LocalPoint, "company">[];
  readonly target: number | null;
  readonly skill: string | null;
}

const question: fc.Arbitrary<Question> = fc.record({
  market: fc.constantFrom(...ABROAD),
  level: fc.constantFrom(...LEVELS),
  pay: fc.integer({ min: 20_000, max: 9_000_000 }),
  points: fc.array(
    fc.record({
      kind: fc.constantFrom(...POINT_KINDS),
      date: fc.constantFrom("2026-10-12", "2025-06-01", "2024-01-31"),
      level: fc.constantFrom(...LEVELS),
      base: fc
        .tuple(fc.integer({ min: 20_000, max: 9_000_000 }), fc.integer({ min: 0, max: 300_000 }))
        .map(([low, wide]) => ({ low, high: low + wide })),
    }),
    { maxLength: 5 },
  ),
  target: fc.option(fc.double({ min: 0.001, max: 0.999, noNaN: true })),
  skill: fc.option(fc.constantFrom(...SKILLS.map(({ id }) => id))),
});

const RENDERERS: Readonly<Record<string, (asked: Question) => string>> = {
  place: ({ market, level, pay }) => {
    const figures = bundle.figures(market);
    const person = {
      market,
      family: "ai-engineer",
      levels: [level] as const,
      pay: money(pay * 100, MARKETS[market].currency),
    };
    const placement = place(person, figures, counted.get(market) ?? null);
    const words = placeView(placement, { ...plain, local: figures, asked: "ai-engineer" });
    return words + JSON.stringify(placementDocument(placement));
  },
  quantiles: ({ market, level, target }) => {
    const asked = { market, asked: { role: "ai-engineer" }, level, shares: [0.1, 0.5, target ?? 0.9] };
    const found = counted.get(market);
    if (!found) return "";
    const document = quantilesDocument(asked, found);
    return quantilesView(document) + JSON.stringify(document);
  },
  local: ({ market, level, points }) => {
    const noted = points.map((point, id) => ({ ...point, company: id % 2 ? "Acme" : null }));
    const local = localMarket(bundle.structure(market), noted, "2026-11-28");
    const [notes, official] = [localNotes(local), officialPay(bundle.figures(market), market)];
    const words = localView(local, { ...plain, notes, official, level });
    return words + localFinding(local, null) + JSON.stringify(localDocument(local, notes, official));
  },
  offers: ({ market, level, pay, target }) => {
    const offers = [
      offerOf("one", { market, level, pay, target }),
      offerOf("two", { market, level, pay: pay + 999, target: null }),
    ];
    const compared = compareOffers(offers, new Map(), { asOf: "2026-11-28" });
    const simulation = simulateAllAtOnce(offers, {}, { paths: 20, seed: 1 });
    return (
      offersView(compared, simulation, { ...plain, placed: new Map() }) +
      JSON.stringify(offersDocument(compared, simulation))
    );
  },
  skills: ({ market, skill }) => {
    const found = findSkills(bundle, { market, skill: skill ?? undefined });
    return skillsView(found, plain) + JSON.stringify(skillsDocument(found));
  },
};

function offerOf(id: string, { market, level, pay, target }: Omit<Question, "points" | "skill">): Offer {
  return {
    id,
    company: null,
    market,
    level,
    start: "2027-01-04",
    base: { amountPerYear: pay, raisePerYear: 0.02 },
    bonus: target === null ? null : { targetFraction: target, paidOfTarget: [] },
    signOn: { amount: 1000, clawBackMonths: 12 },
    equity: [],
    benefits: [],
    refreshers: null,
    happyWithoutEquity: null,
  };
}

test(`no answer about Britain or India holds a dollar: ${COMBINATIONS} combinations through every renderer`, () => {
  const tried = new Map<string, number>();
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(RENDERERS)), question, (name, asked) => {
      tried.set(name, (tried.get(name) ?? 0) + 1);
      expect(RENDERERS[name]?.(asked) ?? "").not.toMatch(DOLLARS);
    }),
    { numRuns: COMBINATIONS, endOnFailure: true },
  );
  for (const name of Object.keys(RENDERERS)) expect(tried.get(name)).toBeGreaterThan(COMBINATIONS / 10);
});

test("the same test finds the dollar in an answer about the United States", () => {
  const figures = bundle.figures("US");
  const person = {
    market: "US" as const,
    family: "ai-engineer",
    levels: ["mid"] as const,
    pay: money(18_500_000, "USD"),
  };
  const words = placeView(place(person, figures, null), { ...plain, local: figures, asked: "ai-engineer" });
  expect(words).toMatch(DOLLARS);
});
