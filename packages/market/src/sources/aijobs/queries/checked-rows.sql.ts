/**
 * Says of every row why it is rejected, or null. Text that is the same in both ends of a range is put in one column.
 * The mark chr(1) stands in lines that were no rows, and nowhere else.
 *
 * Shape   table source_row → table checked_row
 * Units   salary_minor and salary_usd_minor in minor units per year, null where rejected
 */
export const CHECKED_ROWS_SQL = `
CREATE TABLE checked_row AS
SELECT line, reason,
  CASE WHEN reason IS NULL THEN concat_ws(chr(1), work_year, experience_level, employment_type, job_title,
    salary_currency, employee_residence, remote_ratio, company_location, company_size) END AS alike,
  CASE WHEN reason IS NULL THEN (salary::DECIMAL(15, 2) * 100)::BIGINT END AS salary_minor,
  CASE WHEN reason IS NULL THEN (salary_in_usd::DECIMAL(15, 2) * 100)::BIGINT END AS salary_usd_minor
FROM (
  SELECT *, rowid + 2 AS line,
    CASE
      WHEN work_year = chr(1) THEN 'not-a-row'
      WHEN NOT coalesce(regexp_full_match(work_year, '20[0-9][0-9]|2100'), false) THEN 'year-not-2000-to-2100'
      WHEN coalesce(experience_level, '') NOT IN ('EN', 'MI', 'SE', 'EX') THEN 'level-unknown'
      WHEN coalesce(employment_type, '') NOT IN ('FT', 'PT', 'CT', 'FL') THEN 'employment-type-unknown'
      WHEN coalesce(trim(job_title), '') = '' THEN 'title-missing'
      WHEN length(job_title) > 200 THEN 'title-longer-than-200'
      WHEN NOT coalesce(regexp_full_match(salary, '0*[1-9][0-9]{0,11}([.][0-9]{1,2})?'), false)
        THEN 'salary-not-positive-number'
      WHEN NOT coalesce(regexp_full_match(salary_in_usd, '0*[1-9][0-9]{0,11}([.][0-9]{1,2})?'), false)
        THEN 'salary-in-usd-not-positive-number'
      WHEN NOT coalesce(regexp_full_match(salary_currency, '[A-Z]{3}'), false) THEN 'currency-not-a-code'
      WHEN NOT coalesce(regexp_full_match(employee_residence || company_location, '[A-Z]{4}'), false)
        OR length(company_location) <> 2 THEN 'country-not-a-code'
      WHEN coalesce(remote_ratio, '') NOT IN ('0', '50', '100') THEN 'remote-ratio-unknown'
      WHEN coalesce(company_size, '') NOT IN ('S', 'M', 'L') THEN 'company-size-unknown'
    END AS reason
  FROM source_row
)`;
