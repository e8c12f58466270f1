/**
 * Where pay falls between two rows that are otherwise alike. A rejected row is like no other.
 *
 * Shape   table source_row → table falling_row: the place and pay of the second row of each two
 * Units   minor units per year
 */
export const FALLING_ROWS_SQL = `
CREATE TABLE falling_row AS
SELECT next.rowid AS place, next.salary_minor, next.salary_usd_minor
FROM source_row AS next JOIN source_row AS row ON next.rowid = row.rowid + 1
WHERE next.alike = row.alike AND next.salary_minor < row.salary_minor`;

/**
 * The rows that are the lower end of a range. The walk takes row i and i + 1 when pay falls and goes on at i + 2, so
 * in one unbroken fall the second row is a lower end, the fourth, the sixth: every other falling row.
 *
 * Shape   table falling_row → table low_end, of the same columns
 * Units   minor units per year
 */
export const LOW_ENDS_SQL = `
CREATE TABLE low_end AS
SELECT place, salary_minor, salary_usd_minor
FROM (
  SELECT *, row_number() OVER (PARTITION BY fall ORDER BY place) AS step
  FROM (SELECT *, place - row_number() OVER (ORDER BY place) AS fall FROM falling_row)
)
WHERE step % 2 = 1`;
