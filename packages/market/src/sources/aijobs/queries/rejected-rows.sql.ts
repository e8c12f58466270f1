/** Loads the lines that were no rows. Shape: $lines → table rejected_line. */
export const REJECTED_LINES_SQL = `
CREATE TABLE rejected_line AS
FROM read_csv($lines, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
  new_line = '\\n', columns = {'line': 'BIGINT', 'reason': 'VARCHAR', 'found': 'VARCHAR'})`;

/**
 * Every rejected row: its line, why, and the value to blame.
 *
 * Shape   tables rejected_line, source_row → table rejected_row
 */
export const REJECTED_ROWS_SQL = `
CREATE TABLE rejected_row AS
SELECT line, reason, found FROM rejected_line
UNION ALL
SELECT rowid + 2 AS line, reason,
  left(CASE reason
    WHEN 'year-not-2000-to-2100' THEN work_year
    WHEN 'level-unknown' THEN experience_level
    WHEN 'employment-type-unknown' THEN employment_type
    WHEN 'salary-not-positive-number' THEN salary
    WHEN 'salary-in-usd-not-positive-number' THEN salary_in_usd
    WHEN 'currency-not-a-code' THEN salary_currency
    WHEN 'country-not-a-code' THEN concat_ws(' ', employee_residence, company_location)
    WHEN 'remote-ratio-unknown' THEN remote_ratio
    WHEN 'company-size-unknown' THEN company_size
    ELSE job_title
  END, 80) AS found
FROM source_row
WHERE reason IS NOT NULL AND reason <> 'not-a-row'`;

/** How many rows were rejected for each reason, the commonest first. */
export const REASONS_SQL = `
SELECT reason, count(*)::DOUBLE AS rows FROM rejected_row GROUP BY reason ORDER BY rows DESC, reason`;

/** Writes the rejected rows in file order. Shape: table rejected_row, $rejected → a CSV file. */
export const WRITE_REJECTED_SQL = `
COPY (SELECT line, reason, found FROM rejected_row ORDER BY line) TO $rejected (FORMAT csv, HEADER true)`;
