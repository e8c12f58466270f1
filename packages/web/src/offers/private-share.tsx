import { type ReactNode, startTransition, useOptimistic } from "react";
import type { Comparison } from "./use-comparison.ts";

/** How much of its paper value private equity counts: nothing to a half, never more. */
export function PrivateShare({
  assumed,
  assume,
  isIdle,
}: Pick<Comparison, "assumed" | "assume"> & {
  /** Whether none of it counts anyway, for the person would not be happy without it. */
  readonly isIdle: boolean;
}): ReactNode {
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
      {isIdle && (
        <p>
          This moves nothing now: you would not be happy without that equity, so it counts nothing. Answer yes
          below, and it counts.
        </p>
      )}
      <p className="note">
        <a href="#why-half">Why half at most.</a> The courses below take no discount: they let companies fail,
        dilute you and pay preferred shares first.
      </p>
    </div>
  );
}
