import type { Market } from "@paycurve/core/money";
import {
  compareOffers,
  OFFER_DEFAULTS,
  type Offer,
  type OfferAssumptions,
  SIMULATION_DEFAULTS,
  simulateAllAtOnce,
} from "@paycurve/core/offer";
import * as fc from "fast-check";
import { createElement } from "react";
import { offersDesk } from "../../packages/web/src/offers/desk/offers-desk.ts";
import { NOTHING, type OffersShown } from "../../packages/web/src/offers/desk/use-offers.ts";
import { type Comparison, OffersView, placedBases, withMarket } from "../../packages/web/src/offers/index.ts";
import { keepCareerText } from "../../packages/web/src/person/index.ts";
import { ASKED_ON } from "./asked.ts";
import { offersIn } from "./asked-offers.ts";
import type { KnownMarket } from "./known-market.ts";
import { DATA_HASH, pageMarkup } from "./markup.ts";
import { type Renderer, renderer } from "./renderer.ts";

/** The page Offers, whatever letters a browser keeps and whatever is assumed of them. */
export function offersRenderer({ market, data }: KnownMarket, markets: readonly Market[]): Renderer {
  const own = withMarket(new Map(), data);
  return renderer(
    fc.record({
      letters: offersIn(markets),
      years: fc.integer({ min: 1, max: 10 }),
      privateDiscountFraction: fc.constantFrom(0.5, 0.6, 1),
    }),
    async ({ letters, ...changed }) => {
      await keepCareerText(letters);
      let shown: OffersShown = NOTHING;
      const desk = offersDesk((told) => {
        shown = { ...shown, ...told };
      });
      await desk.back();
      const offers = shown.offers ?? [];
      const placed = placedBases(offers, own);
      const comparison = comparisonOf(offers, placed, { ...OFFER_DEFAULTS, ...changed });
      const known = { ...shown, ...desk };
      return pageMarkup(
        market,
        "/offers",
        createElement(OffersView, { data, dataHash: DATA_HASH, known, comparison }),
      );
    },
  );
}

function comparisonOf(
  offers: readonly Offer[],
  placed: Comparison["placed"],
  assumed: OfferAssumptions,
): Comparison {
  const { paths, seed, offers: drawn } = simulateAllAtOnce(offers, assumed, { paths: 20, seed: 1 });
  return {
    offers,
    compared: compareOffers(offers, placed, { ...assumed, asOf: ASKED_ON }),
    placed,
    simulated: new Map([...drawn].map(([id, one]) => [id, "kind" in one ? null : one])),
    run: {
      asked: SIMULATION_DEFAULTS,
      drawn: { paths, seed },
      state: "quiet",
      doneFraction: 0,
      ask: () => undefined,
      stop: () => undefined,
    },
    assumed,
    assume: () => undefined,
  };
}
