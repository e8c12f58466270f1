import type { EvidenceDot } from "@paycurve/core/evidence";
import type { ReactNode } from "react";

/** Four dots, full for what is there; they are told in words too, and are never a score. */
export function Dots({ dots }: { readonly dots: readonly EvidenceDot[] }): ReactNode {
  return (
    <>
      <svg className="dots-of-item" width={dots.length * STEP} height={STEP} aria-hidden="true">
        {dots.map(({ part, isFull }, at) => (
          <circle
            key={part}
            className={isFull ? "full" : "hollow"}
            cx={(at + 0.5) * STEP}
            cy={STEP / 2}
            r="5.25"
          />
        ))}
      </svg>
      <span className="aside">{spoken(dots)}</span>
    </>
  );
}

const STEP = 17;

function spoken(dots: readonly EvidenceDot[]): string {
  const named = (isFull: boolean): string =>
    dots
      .filter((dot) => dot.isFull === isFull)
      .map(({ label }) => label)
      .join(", ");
  return [
    [named(true), "said"],
    [named(false), "missing"],
  ]
    .filter(([names]) => names !== "")
    .map((words) => `${words.join(" ")}.`)
    .join(" ");
}
