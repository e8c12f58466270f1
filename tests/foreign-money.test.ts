import { basename, dirname } from "node:path";
import type { Market } from "@paycurve/core/money";
import { afterAll, expect, test } from "vitest";
import * as views from "../packages/cli/src/view/index.ts";
import { freshBundle } from "./bundle.ts";
import { commandRenderers } from "./foreign-money/command-renderers.ts";
import { knownMarket } from "./foreign-money/known-market.ts";
import { pageRenderers } from "./foreign-money/page-renderers.ts";
import type { Renderer } from "./foreign-money/renderer.ts";
import { sourceFiles } from "./source-files.ts";

/** How many combinations of question and renderer are tried: a sample in `npm test`, ten thousand in `npm run soak`. */
const COMBINATIONS = process.env.PAYCURVE_SOAK === undefined ? 1000 : 10_000;
/** Markets whose answers may hold no dollar. */
const ABROAD = ["GB", "IN"] as const;
const DOLLARS = /\$|USD|dollar/i;

const { bundle, remove } = freshBundle();
afterAll(remove);

async function renderersOf(market: Market, markets: readonly Market[]): Promise<Record<string, Renderer>> {
  const known = await knownMarket(bundle, market);
  return { ...commandRenderers(known, markets), ...pageRenderers(known, markets) };
}

const abroad = { GB: await renderersOf("GB", ABROAD), IN: await renderersOf("IN", ABROAD) };
const american = Object.entries(await renderersOf("US", ["US"]));

/** Of a hundred combinations, how many try each renderer: fewer where one takes long. */
const SHARES: Readonly<Record<string, number>> = {
  placeView: 5,
  quantilesView: 12,
  localView: 11,
  briefView: 3,
  offersView: 5,
  vestView: 6,
  skillsView: 10,
  figuresView: 10,
  claimView: 9,
  evidenceView: 1,
  "stand-page": 4,
  "my-market-page": 5,
  "offers-page": 2,
  "skills-page": 5,
  "evidence-page": 3,
  "say-page": 1,
  "figures-page": 8,
};

/** The names of the pages' files: each page has a folder of its own. */
const pages = sourceFiles(["packages/web/src"], ["-page.tsx"])
  .filter(({ path }) => basename(dirname(path)) !== "src")
  .map(({ path }) => basename(path, ".tsx"));

test("every view of the command and every page is tried", () => {
  const all = [...Object.keys(views).filter((name) => name.endsWith("View")), ...pages];
  expect(Object.keys(SHARES).toSorted()).toEqual(all.toSorted());
  for (const renderers of Object.values(abroad))
    expect(Object.keys(renderers).toSorted()).toEqual(all.toSorted());
  expect(Object.values(SHARES).reduce((sum, share) => sum + share)).toBe(100);
});

const tries = Object.entries(SHARES).flatMap(([name, share]) =>
  ABROAD.map((market) => ({ market, name, times: (COMBINATIONS * share) / 100 / ABROAD.length })),
);

test.each(tries)("$market: no dollar in $times answers of $name", async ({ market, name, times }) => {
  let tried = 0;
  await abroad[market][name]?.(times, (shown) => {
    tried += 1;
    expect(shown).not.toMatch(DOLLARS);
  });
  expect(tried).toBe(times);
});

/** Renderers few of whose answers name any money, so that more are tried until one does. */
const SELDOM = new Set(["vestView", "skillsView", "skills-page"]);

/** What names no money at all, American or not. */
const MONEYLESS = new Set(["evidence-page", "evidenceView"]);

test.each(american.filter(([name]) => MONEYLESS.has(name)))("no money at all: %s", async (_name, tried) => {
  await tried(20, (shown) => {
    expect(shown).not.toMatch(/[$£₹]/);
  });
});

test.each(american.filter(([name]) => !MONEYLESS.has(name)))(
  "the same test finds the dollar in American answers: %s",
  async (name, tried) => {
    const shown: string[] = [];
    await tried(SELDOM.has(name) ? 200 : 20, (one) => {
      shown.push(one);
    });
    expect(shown.join("\n")).toMatch(DOLLARS);
  },
);
