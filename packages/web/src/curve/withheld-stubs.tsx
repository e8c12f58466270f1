import { type CurveStep, type PayAxis, shareAlong } from "@paycurve/core/curve";
import type { ReactNode } from "react";
import { along } from "./along.ts";
import { printed } from "./quantile-marks.tsx";

const STUB = 44;

/** Hatched stubs where the outer quantiles would begin, with how many postings there are of how many needed. */
export function WithheldStubs({
  step,
  axis,
}: {
  readonly step: CurveStep;
  readonly axis: PayAxis;
}): ReactNode {
  const withheld = step.quantiles.filter((quantile) => "withheld" in quantile);
  if (withheld.length === 0) return null;
  const ends = innermost(step);
  if (!ends) {
    return (
      <>
        <rect className="stub" x="0" y="100%" width="100%" height="12" transform="translate(0 -12)" />
        <Remark className="wide" words={withheldWords(step)} />
        <Remark className="narrow" words={withheldInShort(step)} />
      </>
    );
  }
  const words = withheldWords(step);
  const fits = (1 - shareAlong(ends[1], axis)) * PLOT_WIDTH > STUB + words.length * CHARACTER;
  return (
    <>
      <svg x={along(ends[0], axis)} y="100%" overflow="visible">
        <rect className="stub" x={-STUB} y="-12" width={STUB} height="15" />
      </svg>
      <svg x={along(ends[1], axis)} y="100%" overflow="visible">
        <rect className="stub" x="0" y="-12" width={STUB} height="15" />
        {fits && (
          <text className="remark wide" x={STUB + 8} y="0">
            {words}
          </text>
        )}
      </svg>
      <text className={fits ? "remark narrow" : "remark"} x="100%" y="10" textAnchor="end">
        {withheldInShort(step)}
      </text>
    </>
  );
}

const PLOT_WIDTH = 610;
const CHARACTER = 6;

/** Above the hatch of a level that bears nothing, in its middle. */
function Remark({ words, className }: { readonly words: string; readonly className: string }): ReactNode {
  return (
    <text className={`remark ${className}`} x="50%" y="100%" dy="-18" textAnchor="middle">
      {words}
    </text>
  );
}

/** The innermost amounts that are printed: the quartiles, else the band of the median. */
function innermost(step: CurveStep): readonly [number, number] | null {
  const [p25, median, p75] = [0.25, 0.5, 0.75].map((p) => printed(step, p));
  if (p25 && p75) return [p25.value, p75.value];
  return median ? [median.low, median.high] : null;
}

const NAMES: Readonly<Record<number, string>> = {
  0.1: "P10",
  0.25: "P25",
  0.5: "median",
  0.75: "P75",
  0.9: "P90",
};

/** What is withheld of a level and why: "P10, P90 withheld: 24 of 36 independent postings". */
export function withheldWords({ quantiles }: CurveStep): string {
  const withheld = quantiles.flatMap((quantile) =>
    "withheld" in quantile ? [{ p: quantile.p, ...quantile.withheld }] : [],
  );
  const few = withheld.filter(({ needed }) => needed !== null);
  const imprecise = withheld.filter(({ needed }) => needed === null);
  const median = few.find(({ p }) => p === 0.5);
  if (median) return `Median and range withheld: ${median.n} of ${median.needed} independent postings`;
  const needed = Math.max(...few.map((one) => one.needed ?? 0));
  return [
    few.length > 0 && `${namesOf(few)} withheld: ${few[0]?.n} of ${needed} independent postings`,
    imprecise.length > 0 && `${namesOf(imprecise)} too imprecise to print`,
  ]
    .filter(Boolean)
    .join("; ");
}

/** The same in fewer words, for a narrow drawing. */
function withheldInShort(step: CurveStep): string {
  return withheldWords(step)
    .replace(" independent postings", "")
    .replace(/^Median and range withheld/, "withheld")
    .replace(/^.*; /, "");
}

function namesOf(withheld: readonly { readonly p: number }[]): string {
  return withheld.map(({ p }) => NAMES[p] ?? `P${p * 100}`).join(", ");
}
