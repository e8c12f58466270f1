import { type ComparedOffers, comparisonRows, nameOf, type PlacedBases } from "@paycurve/core/offer";
import type { ReactNode } from "react";

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
            {comparisonRows(columns, placed).map(({ label, note, cell, small, strong }) => (
              <tr key={label} className={strong ? "strong" : undefined}>
                <th scope="row">
                  {label}
                  {note && <small>{note}</small>}
                </th>
                {columns.map((column) => (
                  <td key={column.offer.id} className="number">
                    {cell(column)}
                    {small(column) && <small>{small(column)}</small>}
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
