import { type CurveStep, type MarketData, whyNotCompared } from "@paycurve/core/curve";
import { bareAmount, basisWords, type Figure, gradeWords } from "@paycurve/core/figures";
import { formatCount } from "@paycurve/core/money";
import type { Withheld } from "@paycurve/core/stats";
import type { ReactNode } from "react";

/** Of a market whose postings bear no median: what is known, what is withheld, and what would help. */
export function KnownAndWithheld({
  data,
  steps,
}: {
  readonly data: MarketData;
  readonly steps: readonly CurveStep[];
}): ReactNode {
  const { own, reasons } = sorted(data);
  return (
    <section className="known" aria-label="What is known, what is withheld, what would help">
      <article>
        <h2>What is known</h2>
        <ul>
          {steps.map(({ level, n, nEffective }) => (
            <li key={level}>
              {formatCount(n)} {level} postings counted, worth {nEffective} independent ones.
            </li>
          ))}
          {own.map((figure) => (
            <li key={figure.id}>
              {figure.source.publisher} prints {bareAmount(figure)} for {figure.level} level (
              {basisWords(figure)}). Grade {gradeWords(figure)}.
            </li>
          ))}
          <li>{held(reasons)} more figures of this trade are held that cannot be compared:</li>
        </ul>
        <ul className="reasons">
          {reasons.map(([reason, count]) => (
            <li key={reason}>
              <b>{count}</b> {reason}.
            </li>
          ))}
        </ul>
      </article>
      <article>
        <h2>What is withheld</h2>
        <ul>
          {steps.map((step) => (
            <li key={step.level} className="hatched">
              The {step.level} median: {withheldIn(medianWithheld(step))}.
            </li>
          ))}
          <li className="hatched">Every percentile, for the same reason.</li>
          <li className="hatched">Any figure from abroad: foreign pay says nothing here.</li>
        </ul>
      </article>
      <article>
        <h2>What would help</h2>
        <ul>
          {steps.flatMap((step) => {
            const { n = 0, needed = null } = medianWithheld(step) ?? {};
            const more = needed === null ? 0 : needed - n;
            return more > 0
              ? [
                  <li key={step.level}>
                    {more} more independent {step.level} posting{more === 1 ? "" : "s"} would bear a median.
                  </li>,
                ]
              : [];
          })}
          <li>A CTC is not a base. Ask for the fixed part: that is what is compared here.</li>
          <li>Note local offers and recruiters' ranges in your career file, with their dates.</li>
        </ul>
      </article>
    </section>
  );
}

function sorted({ market, family, figures }: MarketData): {
  readonly own: readonly Figure[];
  readonly reasons: readonly (readonly [string, number])[];
} {
  const trade = figures.filter((figure) => figure.family === family && figure.unit.includes("_per_year"));
  const refusals = trade.map((figure) => ({ figure, why: refusalOf(figure, { market, family }) }));
  const counts = new Map<string, number>();
  for (const { why } of refusals) if (why) counts.set(why, (counts.get(why) ?? 0) + 1);
  return {
    own: refusals.flatMap(({ figure, why }) => (why === null ? [figure] : [])),
    reasons: [...counts].toSorted((a, b) => b[1] - a[1]),
  };
}

/** The first reason against comparing a figure at its own level. */
function refusalOf(figure: Figure, asked: Pick<MarketData, "market" | "family">): string | null {
  const levels = figure.level === "all" ? [] : [figure.level];
  return whyNotCompared(figure, { ...asked, levels })?.split(/\.(?: |$)/)[0] ?? null;
}

function held(reasons: readonly (readonly [string, number])[]): number {
  return reasons.reduce((sum, [, count]) => sum + count, 0);
}

/** What a level's median is withheld for. */
function medianWithheld({ quantiles }: CurveStep): Withheld | null {
  const median = quantiles.find(({ p }) => p === 0.5);
  return median && "withheld" in median ? median.withheld : null;
}

function withheldIn(withheld: Withheld | null): string {
  if (!withheld || withheld.needed === null) return "too imprecise to print";
  return `${withheld.n} of ${withheld.needed} independent postings`;
}
