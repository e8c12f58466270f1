import { type PayAxis, shareAlong } from "@paycurve/core/curve";
import { formatMoney, type Money } from "@paycurve/core/money";
import type { ReactNode } from "react";

/** You: one line through every level, named at its top; an arrow where the pay lies past the axis. */
export function YouLine({ pay, axis }: { readonly pay: Money; readonly axis: PayAxis }): ReactNode {
  const share = shareAlong(pay.minorUnits, axis);
  const name =
    share > 1
      ? `You, ${formatMoney(pay)} →`
      : share < 0
        ? `← You, ${formatMoney(pay)}`
        : `You, ${formatMoney(pay)}`;
  const lean = share > 0.85 ? "leftward" : share < 0.15 ? "rightward" : "";
  return (
    <div className="overlay you" aria-hidden="true">
      <div className="slide" style={{ transform: slideTo(share) }}>
        <span className={`you-name ${lean}`}>{name}</span>
        <span className="you-line" />
      </div>
    </div>
  );
}

/** The diamond on the baseline of the level asked about. */
export function YouAt({ pay, axis }: { readonly pay: Money; readonly axis: PayAxis }): ReactNode {
  const share = shareAlong(pay.minorUnits, axis);
  return (
    <div className="overlay at" aria-hidden="true">
      <div className="slide" style={{ transform: slideTo(share) }}>
        <Diamond place="lower" />
      </div>
    </div>
  );
}

/** The bar from one level's baseline to the next, where the scope answers leave both open. */
export function YouBetween({ pay, axis }: { readonly pay: Money; readonly axis: PayAxis }): ReactNode {
  return (
    <div className="overlay between" aria-hidden="true">
      <div className="slide" style={{ transform: slideTo(shareAlong(pay.minorUnits, axis)) }}>
        <span className="you-bar" />
        <Diamond place="upper" />
        <Diamond place="lower" />
      </div>
    </div>
  );
}

function Diamond({ place }: { readonly place: "upper" | "lower" }): ReactNode {
  return (
    <svg className={`diamond ${place}`} viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true">
      <path d="M0 -9l9 9l-9 9l-9 -9z" />
    </svg>
  );
}

function slideTo(share: number): string {
  return `translateX(${Math.min(100, Math.max(0, share * 100))}%)`;
}
