import type { MarketData } from "@paycurve/core/curve";
import type { Offer, PlacedBases } from "@paycurve/core/offer";
import { useEffect, useMemo, useState } from "react";
import { dataOfMarket } from "../data-of-market.ts";
import { type KnownMarkets, placedBases, withMarket } from "./placed-bases.ts";

const NO_MARKETS: KnownMarkets = new Map();

/** Where each offer's base stands in its own market; another than the page's is fetched when an offer is in it. */
export function usePlacedBases(offers: readonly Offer[], data: MarketData): PlacedBases {
  const own = useMemo(() => withMarket(NO_MARKETS, data), [data]);
  const [others, setOthers] = useState(NO_MARKETS);
  const wanted = offers.map(({ market }) => market).find((market) => !own.has(market) && !others.has(market));
  useEffect(() => {
    if (wanted === undefined) return;
    void dataOfMarket(wanted).then((found) => found && setOthers((known) => withMarket(known, found)));
  }, [wanted]);
  return useMemo(() => placedBases(offers, new Map([...own, ...others])), [offers, own, others]);
}
