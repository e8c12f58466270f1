import { POSTING_COLUMN_LIST } from "../posting-columns.ts";

/**
 * Known and incoming postings side by side, each identity once, with how often either holds it. The store will hold
 * the greater count of the two, so that an edition added again adds nothing, in whatever order editions come.
 *
 * Shape   tables known_posting, incoming_posting → table merged_posting
 */
export const MERGE_POSTINGS_SQL = `
CREATE TABLE merged_posting AS
SELECT ${POSTING_COLUMN_LIST},
  count(*) FILTER (WHERE known) AS known_copies,
  count(*) FILTER (WHERE NOT known) AS incoming_copies
FROM (
  SELECT ${POSTING_COLUMN_LIST}, true AS known FROM known_posting
  UNION ALL
  SELECT ${POSTING_COLUMN_LIST}, false AS known FROM incoming_posting
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
