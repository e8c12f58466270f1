import { OFFER_DEFAULTS } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import type { Comparison } from "./use-comparison.ts";

/** How much of its paper value private equity counts: nothing to a half, never more. */
export function PrivateShare({ assumed, assume }: Pick<Comparison, "assumed" | "assume">): ReactNode {
  const counted = 1 - (assumed.privateDiscountFraction ?? OFFER_DEFAULTS.privateDiscountFraction);
  return (
    <label className="private-share">
      Private equity counts at <b>{Math.round(counted * 100)} %</b> of what common shares are held to be worth
      <input
        type="range"
        min="0"
        max="0.5"
        step="0.01"
        value={counted}
        onChange={(event) => assume({ ...assumed, privateDiscountFraction: 1 - Number(event.target.value) })}
      />
    </label>
  );
}
