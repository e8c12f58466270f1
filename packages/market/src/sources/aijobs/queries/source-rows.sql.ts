import type { AijobsColumn } from "../aijobs-columns.ts";

const REASON = `
CASE
  WHEN work_year = chr(1) THEN 'not-a-row'
  WHEN coalesce(length(work_year), 0) <> 4 OR coalesce(try_cast(work_year AS SMALLINT), 0) NOT BETWEEN 2000 AND 2100
    THEN 'year-not-2000-to-2100'
  WHEN coalesce(experience_level, '') NOT IN ('EN', 'MI', 'SE', 'EX') THEN 'level-unknown'
  WHEN coalesce(employment_type, '') NOT IN ('FT', 'PT', 'CT', 'FL') THEN 'employment-type-unknown'
  WHEN coalesce(trim(job_title), '') = '' THEN 'title-missing'
  WHEN length(job_title) > 200 THEN 'title-longer-than-200'
  WHEN NOT coalesce(regexp_full_match(salary, '0*[1-9][0-9]{0,11}([.][0-9]{1,2})?'), false)
    THEN 'salary-not-positive-number'
  WHEN NOT coalesce(regexp_full_match(salary_in_usd, '0*[1-9][0-9]{0,11}([.][0-9]{1,2})?'), false)
    THEN 'salary-in-usd-not-positive-number'
  WHEN NOT coalesce(regexp_full_match(salary_currency, '[A-Z]{3}'), false) THEN 'currency-not-a-code'
  WHEN NOT coalesce(regexp_full_match(employee_residence || ' ' || company_location, '[A-Z]{2} [A-Z]{2}'), false)
    THEN 'country-not-a-code'
  WHEN coalesce(remote_ratio, '') NOT IN ('0', '50', '100') THEN 'remote-ratio-unknown'
  WHEN coalesce(company_size, '') NOT IN ('S', 'M', 'L') THEN 'company-size-unknown'
END`;

const TIDY_TITLE = "trim(regexp_replace(job_title, '[\\s\\p{Z}]+', ' ', 'g'))";

const ALIKE = `concat_ws(chr(1), work_year, experience_level, employment_type, job_title, salary_currency,
  employee_residence, remote_ratio, company_location, company_size)`;

/**
 * Loads the staged rows in their order, white space in titles tidied, and says of each why it is rejected, or null. What both ends of a range have
 * in common is put in one column, `alike`. The mark chr(1) stands in lines that were no rows, and nowhere else.
 * Buffers of 4 MB let two threads share a file of this size.
 *
 * Shape   the file's columns in order, $rows → table source_row; rowid + 2 is the line in the file
 * Units   salary_minor, salary_usd_minor in minor units per year, null where rejected, as `alike` is
 */
export function sourceRowsSql(columns: readonly (AijobsColumn | null)[]): string {
  const types = columns.map((column, index) => `'${column ?? `ignored_${index}`}': 'VARCHAR'`);
  const kept = columns.filter((column) => column !== null);
  return `
CREATE TABLE source_row AS
SELECT *,
  CASE WHEN reason IS NULL THEN ${ALIKE} END AS alike,
  CASE WHEN reason IS NULL THEN (salary::DECIMAL(15, 2) * 100)::BIGINT END AS salary_minor,
  CASE WHEN reason IS NULL THEN (salary_in_usd::DECIMAL(15, 2) * 100)::BIGINT END AS salary_usd_minor
FROM (
  SELECT ${kept.join(", ")}, ${REASON} AS reason
  FROM (
    SELECT * REPLACE (${TIDY_TITLE} AS job_title)
    FROM read_csv($rows, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
      new_line = '\\n', strict_mode = true, buffer_size = 4000000, max_line_size = 200000,
      columns = {${types.join(", ")}})
  )
)`;
}
