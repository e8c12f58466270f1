import { nameOf, type OfferColumns, type OfferYear } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { Bar, percent } from "./bar.tsx";
import { moneyOf } from "./money-of.ts";
import type { BarPart } from "./step-columns.ts";

/** Year by year, each offer's bar beside the other's; ghosts are the headlines. */
export function YearBars({ columns }: { readonly columns: readonly OfferColumns[] }): ReactNode {
  const years = columns[0]?.years ?? [];
  const tallest =
    Math.max(
      ...columns.flatMap((one) => one.years.map((year) => Math.max(sum(counted(year)), sum(ghost(year))))),
    ) * 1.04;
  return (
    <section className="years" aria-label={`Year by year, ${moneyOf(columns)}`}>
      <h2>Year by year</h2>
      <p className="note">
        Solid is base, ruled is bonus and signing money, hatched is equity. Dashed is what they say.
      </p>
      <div
        className="year-bars"
        role="img"
        aria-label="Each year of each offer; the table of years is beneath."
      >
        {years.map(({ year, from }, index) => (
          <div key={year} className="year">
            <svg width="100%" height="190" aria-hidden="true">
              {columns.map(({ offer, years: own }, place) => {
                const one = own[index];
                const at = placeOf(place, columns.length);
                return one ? (
                  <g key={offer.id}>
                    <Bar parts={ghost(one)} tallest={tallest} {...at} />
                    <Bar parts={counted(one)} tallest={tallest} {...at} />
                  </g>
                ) : null;
              })}
            </svg>
            <p>
              <small>{columns.map(({ offer }) => nameOf(offer).split(" ")[0]).join(" · ")}</small>
              <b>{from ? from.slice(0, 4) : `Year ${year}`}</b>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

function counted({ base, bonus, signOn, equity, benefits }: OfferYear): BarPart[] {
  const expected = typeof bonus.expected === "number" ? bonus.expected : bonus.low;
  return [
    { sureness: "sure", amount: base },
    { sureness: "likely", amount: expected + signOn },
    { sureness: "hoped", amount: equity.conservative + benefits },
  ];
}

/** One dashed outline as tall as what they say of a year. */
function ghost({ base, bonus, signOn, equity, benefits }: OfferYear): BarPart[] {
  const said = base + bonus.atTarget + signOn + benefits + (equity.headline ?? 0);
  return [{ sureness: "ghost", amount: said }];
}

function sum(parts: readonly BarPart[]): number {
  return parts.reduce((all, { amount }) => all + amount, 0);
}

function placeOf(place: number, count: number): { readonly x: string; readonly width: string } {
  const slot = Math.min(0.36, 0.94 / count);
  return { x: percent(0.5 + (place - count / 2) * slot + slot * 0.06), width: percent(slot * 0.88) };
}
