import { POSTING_COLUMN_LIST, POSTING_COLUMNS } from "../posting-columns.ts";

const SCHEMA = Object.entries(POSTING_COLUMNS)
  .map(([name, type]) => `${name} ${type}`)
  .join(", ");

/** The postings that a store holds already, of a source that it does not hold yet: none. */
export const NO_KNOWN_POSTINGS_SQL = `CREATE TABLE known_posting (${SCHEMA})`;

/**
 * The postings that a store holds already.
 *
 * Shape   $parquet → table known_posting
 */
export const KNOWN_POSTINGS_SQL = `
CREATE TABLE known_posting AS
SELECT ${POSTING_COLUMN_LIST} FROM read_parquet($parquet)`;
