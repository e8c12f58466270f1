import type { MarketData } from "@paycurve/core/curve";
import {
  type ComparedOffers,
  compareOffers,
  isRanking,
  type Offer,
  type OfferAssumptions,
  type PlacedBases,
} from "@paycurve/core/offer";
import { useDeferredValue, useMemo, useState } from "react";
import { placedBases } from "./placed-bases.ts";
import { type Simulated, useSimulation } from "./use-simulation.ts";

/** Offers held against each other as the person assumes it, and how an assumption is changed. */
export interface Comparison {
  /** The safer choice first. */
  readonly offers: readonly Offer[];
  /** Null where there are none. */
  readonly compared: ComparedOffers | null;
  readonly placed: PlacedBases;
  readonly simulated: Simulated;
  /** What the person assumes otherwise than Paycurve would. */
  readonly assumed: Partial<OfferAssumptions>;
  readonly assume: (changed: Partial<OfferAssumptions>) => void;
}

/** Compares offers anew whenever one of them or an assumption changes; typing and sliding never wait for it. */
export function useComparison(found: readonly Offer[], data: MarketData): Comparison {
  const offers = useMemo(() => saferFirst(found), [found]);
  const [assumed, setAssumed] = useState<Partial<OfferAssumptions>>({});
  const settled = useDeferredValue(assumed);
  const placed = useMemo(() => placedBases(offers, data), [offers, data]);
  const compared = useMemo(
    () => (offers.length === 0 ? null : compareOffers(offers, placed, settled)),
    [offers, placed, settled],
  );
  const simulated = useSimulation(offers);
  return { offers, compared, placed, simulated, assumed, assume: setAssumed };
}

/** Offers in the order of their cash, the safer choice on the left, where there is such an order. */
function saferFirst(offers: readonly Offer[]): readonly Offer[] {
  if (offers.length < 2) return offers;
  const { order } = compareOffers(offers);
  if ("kind" in order || !isRanking(order.byCash)) return offers;
  return order.byCash.flatMap((id) => offers.find((offer) => offer.id === id) ?? []);
}
