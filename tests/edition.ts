/** The columns of the aijobs.net index. */
export const HEADER =
  "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size";

/** A row of a senior's full-time pay in the US, in 2025. */
export function line(salary: number, title = "AI Engineer"): string {
  return `2025,SE,FT,${title},${salary},USD,${salary},US,0,US,M`;
}

/** A small edition: twenty postings of forty rows, midpoints from 175,000 to 194,000. */
export const EDITION = `${[
  HEADER,
  ...Array.from({ length: 20 }, (_, index) => [
    line(200_000 + 1000 * index),
    line(150_000 + 1000 * index),
  ]).flat(),
].join("\n")}\n`;
