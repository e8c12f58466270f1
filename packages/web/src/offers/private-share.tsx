import { type ReactNode, startTransition, useOptimistic } from "react";
import type { Comparison } from "./use-comparison.ts";

/** How much of its paper value private equity counts: nothing to a half, never more. */
export function PrivateShare({ assumed, assume }: Pick<Comparison, "assumed" | "assume">): ReactNode {
  const [counted, show] = useOptimistic(1 - assumed.privateDiscountFraction);
  const slide = (share: number): void =>
    startTransition(() => {
      show(share);
      assume((before) => ({ ...before, privateDiscountFraction: Number((1 - share).toFixed(2)) }));
    });
  return (
    <div className="private-share">
      <label>
        Private equity counts at <b>{Math.round(counted * 100)} %</b> of what common shares are held to be
        worth
        <input
          type="range"
          min="0"
          max="0.5"
          step="0.01"
          value={counted}
          aria-valuetext={`${Math.round(counted * 100)} %`}
          onChange={(event) => slide(Number(event.target.value))}
        />
      </label>
      <p className="note">
        <a href="#why-half">Why half at most.</a> The courses below take no discount: they let companies fail,
        dilute you and pay preferred shares first.
      </p>
    </div>
  );
}
