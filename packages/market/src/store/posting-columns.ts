/**
 * The columns of a posting in the store, in their order, with their types in DuckDB.
 * All of them together, counted as often as they stand, are a posting's identity.
 *
 * Units   pay in minor units of `currency` per year, `*_usd_minor_*` in US cents as the source converted it;
 *         remote_percent 0…100; market is null for a posting that is on no local curve
 */
export const POSTING_COLUMNS = {
  market: "VARCHAR",
  title: "VARCHAR",
  level: "VARCHAR",
  year: "SMALLINT",
  base_minor_per_year: "BIGINT",
  low_minor_per_year: "BIGINT",
  high_minor_per_year: "BIGINT",
  currency: "VARCHAR",
  low_usd_minor_per_year: "BIGINT",
  high_usd_minor_per_year: "BIGINT",
  employment: "VARCHAR",
  residence: "VARCHAR",
  location: "VARCHAR",
  remote_percent: "SMALLINT",
  company_size: "VARCHAR",
} as const;

/** The names of the columns, to be written into a query. */
export const POSTING_COLUMN_LIST = Object.keys(POSTING_COLUMNS).join(", ");
