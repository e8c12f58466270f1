import { POSTING_COLUMN_LIST } from "../posting-columns.ts";

/** Small row groups, so that a question about one title reads little else: see bench/cell-quantiles.ts. */
export const ROW_GROUP_SIZE = 8192;

/**
 * Writes the merged postings, one row each, so sorted that one cell's rows lie together.
 *
 * Shape   table merged_posting, $parquet → a Parquet file
 */
export const WRITE_POSTINGS_SQL = `
COPY (
  SELECT ${POSTING_COLUMN_LIST}
  FROM merged_posting, range(greatest(known_copies, incoming_copies))
  ORDER BY market NULLS LAST, title, level, year, base_minor_per_year, low_minor_per_year
) TO $parquet (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP_SIZE})`;
