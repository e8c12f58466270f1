import { MARKET_CODES, MARKETS } from "@paycurve/core/money";

const LOCAL_PAY = MARKET_CODES.map((market) => `('${market}', '${MARKETS[market].currency}')`).join(", ");

/**
 * Says postings in the store's words. A posting is local where the job and the person are in one market and pay
 * is in that market's currency; any other keeps a null market and is on no curve.
 *
 * Shape   tables paired_row, source_row → table incoming_posting, each identity once with its copies
 * Units   minor units per year; the midpoint of two whole major amounts is whole, of cents half a unit is dropped
 */
export const INCOMING_POSTINGS_SQL = `
CREATE TABLE incoming_posting AS
SELECT
  CASE WHEN employee_residence = company_location
    AND (company_location, salary_currency) IN (${LOCAL_PAY}) THEN company_location END AS market,
  job_title AS title,
  CASE experience_level WHEN 'EN' THEN 'entry' WHEN 'MI' THEN 'mid' WHEN 'SE' THEN 'senior' ELSE 'executive' END AS level,
  work_year::SMALLINT AS year,
  (low_minor + high_minor) // 2 AS base_minor_per_year,
  low_minor AS low_minor_per_year,
  high_minor AS high_minor_per_year,
  salary_currency AS currency,
  low_usd_minor AS low_usd_minor_per_year,
  high_usd_minor AS high_usd_minor_per_year,
  CASE employment_type WHEN 'FT' THEN 'full-time' WHEN 'PT' THEN 'part-time' WHEN 'CT' THEN 'contract'
    ELSE 'freelance' END AS employment,
  employee_residence AS residence,
  company_location AS location,
  remote_ratio::SMALLINT AS remote_percent,
  company_size,
  copies
FROM (
  SELECT alike, low_minor, high_minor, low_usd_minor, high_usd_minor, min(line) AS line, count(*) AS copies
  FROM paired_row
  GROUP BY alike, low_minor, high_minor, low_usd_minor, high_usd_minor
) AS posting
JOIN source_row ON source_row.rowid = posting.line - 2`;
