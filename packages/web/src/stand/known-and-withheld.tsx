import { type CurveStep, compareFigure, type MarketData } from "@paycurve/core/curve";
import { bareAmount, basisWords, type Figure, gradeWords } from "@paycurve/core/figures";
import { formatCount, MARKETS, money } from "@paycurve/core/money";
import { neededSize } from "@paycurve/core/stats";
import type { ReactNode } from "react";

/** Of a market whose postings bear no median: what is known, what is withheld, and what would help. */
export function KnownAndWithheld({
  data,
  steps,
}: {
  readonly data: MarketData;
  readonly steps: readonly CurveStep[];
}): ReactNode {
  const needed = neededSize(0.5);
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
          {steps.map(({ level, nEffective }) => (
            <li key={level} className="hatched">
              The {level} median: {nEffective} of {needed} independent postings.
            </li>
          ))}
          <li className="hatched">Every percentile, for the same reason.</li>
          <li className="hatched">Any figure from abroad: dollars say nothing here.</li>
        </ul>
      </article>
      <article>
        <h2>What would help</h2>
        <ul>
          {steps.map(({ level, nEffective }) => (
            <li key={level}>
              {needed - nEffective} more independent {level} postings would bear a median.
            </li>
          ))}
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
  const pay = money(1, MARKETS[market].currency);
  const trade = figures.filter((figure) => figure.family === family && figure.unit.includes("_per_year"));
  const compared = trade.map((figure) =>
    compareFigure(figure, { market, family, levels: figure.level === "all" ? [] : [figure.level], pay }),
  );
  const counts = new Map<string, number>();
  for (const one of compared) {
    if ("notComparable" in one) {
      const [reason = ""] = one.notComparable.split(/\.(?: |$)/);
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  }
  return {
    own: compared.flatMap((one) => ("position" in one ? [one.figure] : [])),
    reasons: [...counts].toSorted((a, b) => b[1] - a[1]),
  };
}

function held(reasons: readonly (readonly [string, number])[]): number {
  return reasons.reduce((sum, [, count]) => sum + count, 0);
}
