import { capitalised } from "@paycurve/core";
import type { CurveStep, PrintedQuantile } from "@paycurve/core/curve";
import { type Currency, formatCount, formatMoney, MARKETS, type Market, money } from "@paycurve/core/money";
import { memo, type ReactNode } from "react";

/** The curve as numbers: what the chart shows, level by level. */
export const CurveTable = memo(function Numbers({
  steps,
  market,
  sourceWords,
}: {
  readonly steps: readonly CurveStep[];
  readonly market: Market;
  readonly sourceWords: string;
}): ReactNode {
  const { currency } = MARKETS[market];
  return (
    <article className="curve-table">
      <h2>The curve as numbers</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" aria-label="The curve as numbers" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Level</th>
              {["P10", "P25", "Median", "P75", "P90"].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.level}>
                <th scope="row">
                  {capitalised(step.level)}
                  <small>
                    {formatCount(step.n)}
                    {step.pooledWith.length > 0 &&
                      `, joined on the curve with ${step.pooledWith.join(" and ")}`}
                  </small>
                </th>
                {step.quantiles.map((quantile) => (
                  <Quantile key={quantile.p} quantile={quantile} currency={currency} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="note">{sourceWords}</p>
    </article>
  );
});

function Quantile({
  quantile,
  currency,
}: {
  readonly quantile: PrintedQuantile;
  readonly currency: Currency;
}): ReactNode {
  if ("withheld" in quantile) {
    return (
      <td className="number withheld">
        withheld<small>{withheldIn(quantile)}</small>
      </td>
    );
  }
  const { p, value, low, high } = quantile;
  const amount = bare(value, currency);
  return (
    <td className="number">
      {p === 0.5 ? <b>{amount}</b> : amount}
      <small>
        {bare(low, currency)}–<wbr />
        {bare(high, currency)}
      </small>
    </td>
  );
}

function withheldIn({ withheld }: Extract<PrintedQuantile, { readonly withheld: unknown }>): string {
  const { reason, n, needed } = withheld;
  return reason === "too-imprecise" || needed === null ? "too imprecise" : `${n} of ${needed}`;
}

function bare(minorUnits: number, currency: Currency): string {
  return formatMoney(money(Math.round(minorUnits), currency)).slice(1);
}
