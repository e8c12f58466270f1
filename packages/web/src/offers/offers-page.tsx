import type { MarketData } from "@paycurve/core/curve";
import type { ReactNode } from "react";
import { useOffers } from "./desk/index.ts";
import { OffersView } from "./offers-view.tsx";
import { useComparison } from "./use-comparison.ts";

const NONE: readonly never[] = [];

/** Offers: taken apart, side by side, and what would turn the answer. */
export function OffersPage({
  data,
  dataHash,
}: {
  readonly data: MarketData;
  readonly dataHash: string;
}): ReactNode {
  const known = useOffers();
  const comparison = useComparison(known.offers ?? NONE, data);
  return <OffersView data={data} dataHash={dataHash} known={known} comparison={comparison} />;
}
