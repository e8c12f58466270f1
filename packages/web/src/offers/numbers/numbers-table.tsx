import { type ComparedOffers, comparisonRows, type PlacedBases } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { ColumnsTable } from "./columns-table.tsx";
import { RowsTable } from "./rows-table.tsx";

/** More offers than this are rows. */
const MOST_COLUMNS = 4;

/** The comparison as numbers: a mean year of each offer, in each one's own money. */
export function NumbersTable({
  compared: { columns, assumptions },
  placed,
}: {
  readonly compared: ComparedOffers;
  readonly placed: PlacedBases;
}): ReactNode {
  const Table = columns.length > MOST_COLUMNS ? RowsTable : ColumnsTable;
  return (
    <section className="numbers" aria-labelledby="numbers-title">
      <h2 id="numbers-title">The same, as numbers</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" aria-label="Offers as numbers" tabIndex={0}>
        <Table
          title={`A mean year of ${assumptions.years}`}
          columns={columns}
          rows={comparisonRows(columns, placed)}
        />
      </section>
    </section>
  );
}
