import type { ComparisonRow, OfferColumns } from "@paycurve/core/offer";

/** What a table of offers shows. */
export interface TableProps {
  /** What all its amounts are of. */
  readonly title: string;
  readonly columns: readonly OfferColumns[];
  readonly rows: readonly ComparisonRow[];
}
