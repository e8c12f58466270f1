import { MARKET_CODES, MARKETS } from "@paycurve/core/money";

const LOCAL_CURRENCY = MARKET_CODES.map(
  (market) => `WHEN '${market}' THEN '${MARKETS[market].currency}'`,
).join(" ");

/**
 * Postings in the store's words: each row that is no lower end, with the lower end that follows it, if one does.
 * A posting is local where the job and the person are in one market and pay is in that market's currency; any other
 * keeps a null market and is on no curve. A title that a family lists in another case is written as the family does.
 *
 * Shape   tables source_row, low_end, known_title → view incoming_posting, one row per posting
 * Units   minor units per year; the midpoint of two whole major amounts is whole, of cents half a unit is dropped
 */
export const INCOMING_POSTINGS_SQL = `
CREATE TEMP VIEW incoming_posting AS
SELECT
  CASE WHEN employee_residence = company_location
    AND salary_currency = CASE company_location ${LOCAL_CURRENCY} END THEN company_location END AS market,
  coalesce(known_title.title, job_title) AS title,
  CASE experience_level WHEN 'EN' THEN 'entry' WHEN 'MI' THEN 'mid' WHEN 'SE' THEN 'senior' ELSE 'executive' END AS level,
  work_year::SMALLINT AS year,
  (coalesce(low.salary_minor, high.salary_minor) + high.salary_minor) // 2 AS base_minor_per_year,
  coalesce(low.salary_minor, high.salary_minor) AS low_minor_per_year,
  high.salary_minor AS high_minor_per_year,
  salary_currency AS currency,
  coalesce(low.salary_usd_minor, high.salary_usd_minor) AS low_usd_minor_per_year,
  high.salary_usd_minor AS high_usd_minor_per_year,
  CASE employment_type WHEN 'FT' THEN 'full-time' WHEN 'PT' THEN 'part-time' WHEN 'CT' THEN 'contract'
    ELSE 'freelance' END AS employment,
  employee_residence AS residence,
  company_location AS location,
  remote_ratio::SMALLINT AS remote_percent,
  company_size
FROM source_row AS high
LEFT JOIN low_end AS low ON low.place = high.rowid + 1
LEFT JOIN known_title ON known_title.spelling = lower(job_title)
WHERE high.reason IS NULL AND NOT EXISTS (FROM low_end AS taken WHERE taken.place = high.rowid)`;
