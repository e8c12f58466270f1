import { whyNotCompared } from "@paycurve/core/curve";
import { MARKET_CODES, type Market } from "@paycurve/core/money";
import { marketData } from "@paycurve/market";
import type { PageAssets } from "@paycurve/web";
import { renderPages } from "@paycurve/web/render";
import { afterAll, expect, test } from "vitest";
import { freshBundle } from "./bundle.ts";

const { bundle, remove } = freshBundle();
afterAll(remove);

const ASSETS: PageAssets = {
  script: "/assets/main.js",
  style: "p{margin:0}",
  fonts: [],
  rupeeFonts: [],
  preloads: [],
};

/** Comments mark where parts of a page come alive; nobody reads them. */
function withoutComments(page: string): string {
  return page.replace(/<!--.*?-->/g, "");
}

async function pagesOf(market: Market, figures = bundle.figures(market)): Promise<Record<string, string>> {
  const data = { ...(await marketData(bundle, market)), figures };
  const pages = renderPages({ data, address: "/assets/data.json", hash: "0123456789" }, ASSETS);
  return Object.fromEntries(pages.map(({ path, html }) => [path, html]));
}

test("the American page opens with where half of mid-level postings lie, its curve drawn before any script", async () => {
  const { "us.html": page = "" } = await pagesOf("US");
  expect(page).toMatch(
    /<h1>Half of mid-level postings lie between \$[\d,]+ and \$[\d,]+\. Where are you, at /,
  );
  expect(page).toMatch(/<path class="inner" d="M[\d.]+ 100v-/);
  expect(page).toContain('data-mark="kore1-us-ml-mid-jd"');
  expect(page).toContain("This average describes nobody");
});

test("where mid-level quartiles are withheld, the page opens with a level whose quartiles are not", async () => {
  const { "gb.html": page = "" } = await pagesOf("GB");
  expect(page).toMatch(/<h1>Half of senior-level postings lie between £[\d,]+ and £[\d,]+\./);
  expect(page).not.toContain("This average describes nobody");
});

test("India's page says what is known, what is withheld and what would help, and shows no dollar", async () => {
  const { "in.html": page = "" } = await pagesOf("IN");
  for (const title of ["What is known", "What is withheld", "What would help"]) expect(page).toContain(title);
  expect(page).toContain("5 of 8 independent postings");
  expect(withoutComments(page)).not.toContain("$");
});

test.each(MARKET_CODES)(
  "%s: a page asks nothing of another host and runs nothing written into it",
  async (market) => {
    for (const page of Object.values(await pagesOf(market))) {
      expect(page).not.toMatch(/ style="| on\w+="|<iframe/);
      expect(page.match(/<script[^>]*>/g)).toEqual([
        '<script type="module" src="/assets/main.js" fetchpriority="low">',
      ]);
      expect(page.match(/<style>.*?<\/style>/g)).toEqual(["<style>p{margin:0}</style>"]);
      const fetched = [...page.matchAll(/(?:src|<link[^>]*href)="([^"]+)"/g)].map(
        ([, address = ""]) => address,
      );
      expect(fetched.filter((address) => !address.startsWith("/"))).toEqual([]);
    }
  },
);

test.each(MARKET_CODES)("%s: every link inside a page leads to something on it", async (market) => {
  for (const page of Object.values(await pagesOf(market))) {
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  }
});

test("words of a source are shown as words, never as markup", async () => {
  const [first] = bundle.figures("US");
  if (!first) throw new Error("there are US figures");
  const hostile = { ...first, role: "<img src=x onerror=alert(1)>" };
  const { "us/figures.html": page = "" } = await pagesOf("US", [hostile]);
  expect(page).not.toContain("<img src=x");
  expect(page).toContain("&lt;img src=x");
});

test.each(MARKET_CODES)(
  "%s: as many figures are said to be compared as the chart's own rule accepts",
  async (market) => {
    const accepted = bundle.figures(market).filter((figure) => {
      const levels = figure.level === "all" ? [] : [figure.level];
      return whyNotCompared(figure, { market, family: "ai-engineer", levels }) === null;
    });
    const { [`${market.toLowerCase()}/figures.html`]: page = "" } = await pagesOf(market);
    expect(page).toMatch(new RegExp(`<!-- -->${accepted.length}<!-- --> can be compared`));
  },
);
