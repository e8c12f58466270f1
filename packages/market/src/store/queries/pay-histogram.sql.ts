import type { RangeEnd } from "@paycurve/core/curve";

const COLUMN_OF_END: Readonly<Record<RangeEnd, string>> = {
  midpoint: "base_minor_per_year",
  low: "low_minor_per_year",
  high: "high_minor_per_year",
};

/** What a pay histogram's text depends on; the values themselves are bound. */
export interface PayHistogramShape {
  readonly end: RangeEnd;
  readonly titles: number;
  readonly levels: number;
}

/**
 * How many full-time postings stand at each distinct pay.
 *
 * Shape   $parquet, $market, $title_0…, $level_0…, $from_year, $to_year → rows (pay, postings), in any order
 * Units   pay in minor units per year
 */
export function payHistogramSql({ end, titles, levels }: PayHistogramShape): string {
  const pay = COLUMN_OF_END[end];
  return `
SELECT ${pay}::DOUBLE AS pay, count(*)::INTEGER AS postings
FROM read_parquet($parquet)
WHERE market = $market
  AND title IN (${numbered("title", titles)})
  AND level IN (${numbered("level", levels)})
  AND year BETWEEN $from_year AND $to_year
  AND employment = 'full-time'
GROUP BY ${pay}`;
}

function numbered(name: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `$${name}_${index}`).join(", ");
}
