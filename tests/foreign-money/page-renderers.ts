import type { Figure } from "@paycurve/core/figures";
import type { Market } from "@paycurve/core/money";
import { findSkills } from "@paycurve/market/questions";
import * as fc from "fast-check";
import { createElement } from "react";
import { FiguresPage } from "../../packages/web/src/figures-page/index.ts";
import { SkillsPage } from "../../packages/web/src/skills-page/index.ts";
import { evidenceRenderer } from "./evidence-renderer.ts";
import type { KnownMarket } from "./known-market.ts";
import { DATA_HASH, pageMarkup } from "./markup.ts";
import { myMarketRenderer } from "./my-market-renderer.ts";
import { offersRenderer } from "./offers-renderer.ts";
import { withoutQuotes } from "./rejected.ts";
import { type Renderer, renderer } from "./renderer.ts";
import { sayRenderer } from "./say-renderer.ts";
import { standRenderer } from "./stand-renderer.ts";

/** Every page of a market, by the name of its file; those of what a person entered also speak of some other markets. */
export function pageRenderers(
  known: KnownMarket,
  markets: readonly Market[],
): Readonly<Record<string, Renderer>> {
  const { market, bundle, data } = known;
  const found = findSkills(bundle, { market });
  const figures = bundle.allFigures();
  return {
    "stand-page": standRenderer(known),
    "my-market-page": myMarketRenderer(known, markets),
    "offers-page": offersRenderer(known, markets),
    "evidence-page": evidenceRenderer(known, markets),
    "say-page": sayRenderer(known, found, markets),
    "skills-page": renderer(fc.subarray([...found.skills], { maxLength: 3 }), (skills) => {
      const shown = { found: { ...found, skills }, figures };
      return pageMarkup(market, "/skills", createElement(SkillsPage, { data: shown, dataHash: DATA_HASH }));
    }),
    "figures-page": renderer(fc.subarray([...data.figures], { maxLength: 8 }), (some: readonly Figure[]) => {
      const page = createElement(FiguresPage, { data: { ...data, figures: some } });
      return withoutQuotes(pageMarkup(market, "/figures", page));
    }),
  };
}
