import { placeWords } from "@paycurve/core/curve";
import { formatCount } from "@paycurve/core/money";
import {
  amountOrWithheld,
  type ComparedOffers,
  nameOf,
  type OfferColumns,
  type PlacedBases,
} from "@paycurve/core/offer";
import type { ReactNode } from "react";

interface Row {
  readonly label: string;
  readonly cell: (column: OfferColumns) => string;
  readonly small?: (column: OfferColumns) => string;
  readonly strong?: boolean;
}

/** The comparison as numbers: a mean year of each offer, column by column, in each one's own money. */
export function ColumnsTable({
  compared,
  placed,
}: {
  readonly compared: ComparedOffers;
  readonly placed: PlacedBases;
}): ReactNode {
  const { columns, assumptions } = compared;
  return (
    <section className="numbers" aria-labelledby="numbers-title">
      <h2 id="numbers-title">The same, as numbers</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" aria-label="Offers as numbers" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">A mean year of {assumptions.years}</th>
              {columns.map(({ offer }) => (
                <th key={offer.id} scope="col" className="number">
                  {nameOf(offer)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(columns, placed).map(({ label, cell, small, strong }) => (
              <tr key={label} className={strong ? "strong" : undefined}>
                <th scope="row">{label}</th>
                {columns.map((column) => (
                  <td key={column.offer.id} className="number">
                    {cell(column)}
                    {small && <small>{small(column)}</small>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function rowsOf(columns: readonly OfferColumns[], placed: PlacedBases): Row[] {
  return [
    {
      label: "Base",
      cell: (one) => amountOrWithheld(one.offer, one.base),
      small: (one) => placeOf(one, placed),
    },
    {
      label: "Bonus, expected",
      cell: (one) => amountOrWithheld(one.offer, one.expectedBonus),
      small: (one) =>
        one.bonusRange.high === 0
          ? ""
          : `${amountOrWithheld(one.offer, one.bonusRange.low)} to ${amountOrWithheld(one.offer, one.bonusRange.high)}`,
    },
    ...(columns.some(({ signOn }) => signOn > 0)
      ? [{ label: "Sign-on", cell: (one) => amountOrWithheld(one.offer, one.signOn) } satisfies Row]
      : []),
    { label: "Cash", cell: (one) => amountOrWithheld(one.offer, one.cash), strong: true },
    ...(columns.some(({ benefits }) => benefits > 0)
      ? [{ label: "Benefits", cell: (one) => amountOrWithheld(one.offer, one.benefits) } satisfies Row]
      : []),
    { label: "Equity, conservative", cell: (one) => amountOrWithheld(one.offer, one.equityConservative) },
    {
      label: "Total that bears counting",
      cell: (one) => amountOrWithheld(one.offer, one.total),
      strong: true,
    },
    {
      label: "What they say",
      cell: (one) => amountOrWithheld(one.offer, one.headline),
    },
    ...[...new Set(columns.flatMap(({ otherEquity }) => otherEquity.map(({ currency }) => currency)))].map(
      (currency): Row => ({
        label: `Equity in ${currency}, apart`,
        cell: ({ otherEquity }) => {
          const one = otherEquity.find((part) => part.currency === currency);
          return one ? `${currency} ${formatCount(Math.round(one.conservative))}` : "";
        },
      }),
    ),
  ];
}

function placeOf({ offer }: OfferColumns, placed: PlacedBases): string {
  const step = placed.get(offer.id);
  if (!step || !("mid" in step.percentile) || step.percentile.mid === null) return "";
  const { place, band } = placeWords(step.percentile);
  return `${place} of ${formatCount(step.n)} ${step.level} postings, ${band}`;
}
