import type { MarketData } from "@paycurve/core/curve";
import { MARKETS } from "@paycurve/core/money";
import {
  type ComparedOffers,
  compareOffers,
  isRanking,
  OFFER_DEFAULTS,
  type Offer,
  type OfferAssumptions,
  offerColumns,
  orderOfOffers,
  type PlacedBases,
} from "@paycurve/core/offer";
import { startTransition, useCallback, useMemo, useState } from "react";
import type { SimulationRun } from "../assumptions/index.ts";
import { today } from "../today.ts";
import { type Simulated, useSimulation } from "./simulation/index.ts";
import { usePlacedBases } from "./use-placed-bases.ts";

/** Offers held against each other as the person assumes it, and how an assumption is changed. */
export interface Comparison {
  /** The safer choice first. */
  readonly offers: readonly Offer[];
  /** Null where there are none. */
  readonly compared: ComparedOffers | null;
  readonly placed: PlacedBases;
  readonly simulated: Simulated;
  readonly run: SimulationRun;
  /** What the person assumes: what Paycurve would, until it is changed. */
  readonly assumed: OfferAssumptions;
  /** Changes it, as soon as nothing more urgent is to be shown. */
  readonly assume: (change: (assumed: OfferAssumptions) => OfferAssumptions) => void;
}

/** Compares offers anew whenever one of them or an assumption changes; typing and sliding never wait for it. */
export function useComparison(found: readonly Offer[], data: MarketData): Comparison {
  const [assumed, setAssumed] = useState(OFFER_DEFAULTS);
  const assume = useCallback<Comparison["assume"]>((change) => startTransition(() => setAssumed(change)), []);
  const offers = useSaferFirst(found, assumed);
  const placed = usePlacedBases(offers, data);
  const compared = useMemo(
    () => (offers.length === 0 ? null : compareOffers(offers, placed, { ...assumed, asOf: today() })),
    [offers, placed, assumed],
  );
  const { simulated, run } = useSimulation(offers, assumed);
  return { offers, compared, placed, simulated, run, assumed, assume };
}

/** Offers in the order of their cash, the safer choice on the left, where there is such an order; the same list while it holds. */
function useSaferFirst(found: readonly Offer[], assumed: OfferAssumptions): readonly Offer[] {
  const order = useMemo(() => orderByCash(found, assumed), [found, assumed]);
  return useMemo(() => {
    const ids = JSON.parse(order) as readonly string[];
    return ids.flatMap((id) => found.find((offer) => offer.id === id) ?? []);
  }, [found, order]);
}

/** Ids in the order of cash as one text, so that it is compared by what it says; of offers in two moneys there is none. */
function orderByCash(offers: readonly Offer[], assumed: OfferAssumptions): string {
  const ids = offers.map(({ id }) => id);
  if (new Set(offers.map(({ market }) => MARKETS[market].currency)).size !== 1) return JSON.stringify(ids);
  const { byCash } = orderOfOffers(offers.map((offer) => offerColumns(offer, assumed)));
  return JSON.stringify(isRanking(byCash) ? byCash : ids);
}
