import type { Market } from "@paycurve/core/money";
import { type LocalData, officialPay } from "@paycurve/core/transfer";
import type { Bundle } from "./bundle/index.ts";

/**
 * What a page needs to answer from a person's local points.
 *
 * Shape   a bundle, a market → the structure carried to it, and its official pay as a check
 */
export function localData(bundle: Bundle, market: Market): LocalData {
  const { reference, steps, spread } = bundle.structure(market);
  return {
    market,
    structure: {
      market,
      reference,
      steps: steps.map(({ from, to, log, tau, comparisons, isAssumed }) => ({
        from,
        to,
        log,
        tau,
        comparisons,
        isAssumed,
      })),
      spread,
    },
    official: officialPay(bundle.figures(market), market),
  };
}
