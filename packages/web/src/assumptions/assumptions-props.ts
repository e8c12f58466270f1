import type { Offer, OfferAssumptions } from "@paycurve/core/offer";
import type { SimulationRun } from "./simulation-run.ts";

/** What is compared, what is assumed of it, and how an assumption is changed. */
export interface AssumptionsProps {
  readonly offers: readonly Offer[];
  readonly assumed: OfferAssumptions;
  readonly assume: (change: (assumed: OfferAssumptions) => OfferAssumptions) => void;
  readonly run: SimulationRun;
}
