/**
 * Pairs rows into postings. Row i and i + 1 are the two ends of one range when they are alike but for salary and
 * salary falls; the walk goes on at i + 2. Rows of one unbroken fall pair off from its first: first with second, third with
 * fourth; a last odd one stands alone. A rejected row breaks the fall.
 *
 * Shape   table checked_row → table paired_row, one row per posting; `line` is its first row's
 * Units   minor units per year
 * Source  the walk is described in docs/methods; a plain one in test/plain-walk.ts agrees on random tables
 */
export const PAIRED_ROWS_SQL = `
CREATE TABLE paired_row AS
WITH compared AS (
  SELECT *, coalesce(alike = lag(alike) OVER file_order AND salary_minor < lag(salary_minor) OVER file_order, false) AS falls
  FROM checked_row
  WINDOW file_order AS (ORDER BY line)
), walked AS (
  SELECT line, alike, salary_minor, salary_usd_minor,
    line - max(CASE WHEN NOT falls THEN line END) OVER (file_order ROWS UNBOUNDED PRECEDING) AS place_in_fall,
    lead(falls, 1, false) OVER file_order AS next_falls,
    lead(salary_minor) OVER file_order AS next_salary_minor,
    lead(salary_usd_minor) OVER file_order AS next_salary_usd_minor
  FROM compared
  WINDOW file_order AS (ORDER BY line)
)
SELECT line, alike, salary_minor AS high_minor, salary_usd_minor AS high_usd_minor,
  CASE WHEN next_falls THEN next_salary_minor ELSE salary_minor END AS low_minor,
  CASE WHEN next_falls THEN next_salary_usd_minor ELSE salary_usd_minor END AS low_usd_minor
FROM walked
WHERE place_in_fall % 2 = 0 AND alike IS NOT NULL`;
