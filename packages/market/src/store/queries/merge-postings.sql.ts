import { POSTING_COLUMN_LIST } from "../posting-columns.ts";

/**
 * Known and incoming postings side by side, each identity once. The store will hold the greater count of the two,
 * so that an edition added again adds nothing, in whatever order editions come.
 *
 * Shape   tables known_posting, incoming_posting → table merged_posting
 */
export const MERGE_POSTINGS_SQL = `
CREATE TABLE merged_posting AS
SELECT ${POSTING_COLUMN_LIST}, max(known_copies) AS known_copies, max(incoming_copies) AS incoming_copies
FROM (
  SELECT ${POSTING_COLUMN_LIST}, copies AS known_copies, 0 AS incoming_copies FROM known_posting
  UNION ALL
  SELECT ${POSTING_COLUMN_LIST}, 0 AS known_copies, copies AS incoming_copies FROM incoming_posting
)
GROUP BY ${POSTING_COLUMN_LIST}`;

/**
 * What the merge holds, and how many rows of the file were new or known. A posting with two ends was two rows.
 *
 * Shape   table merged_posting → one row
 */
export const MERGE_COUNTS_SQL = `
SELECT
  coalesce(sum(greatest(known_copies, incoming_copies)), 0)::DOUBLE AS postings,
  coalesce(sum(greatest(incoming_copies - known_copies, 0)), 0)::DOUBLE AS postings_added,
  coalesce(sum(greatest(incoming_copies - known_copies, 0) * rows_each), 0)::DOUBLE AS rows_kept,
  coalesce(sum(least(incoming_copies, known_copies) * rows_each), 0)::DOUBLE AS rows_known
FROM (
  SELECT known_copies, incoming_copies,
    CASE WHEN low_minor_per_year < high_minor_per_year THEN 2 ELSE 1 END AS rows_each
  FROM merged_posting
)`;
