/** A row of the index, as text, in the index's own order of columns. */
export interface AijobsRow {
  readonly work_year: string;
  readonly experience_level: string;
  readonly employment_type: string;
  readonly job_title: string;
  readonly salary: string;
  readonly salary_currency: string;
  readonly salary_in_usd: string;
  readonly employee_residence: string;
  readonly remote_ratio: string;
  readonly company_location: string;
  readonly company_size: string;
}

const ANY_ROW: AijobsRow = {
  work_year: "2025",
  experience_level: "SE",
  employment_type: "FT",
  job_title: "AI Engineer",
  salary: "150000",
  salary_currency: "USD",
  salary_in_usd: "150000",
  employee_residence: "US",
  remote_ratio: "0",
  company_location: "US",
  company_size: "M",
};

/** The header of the index. */
export const HEADER = Object.keys(ANY_ROW).join(",");

/** A good row, changed where said. */
export function row(changes: Partial<AijobsRow> = {}): AijobsRow {
  return { ...ANY_ROW, ...changes };
}

/** One row as a line. */
export function line(changes: Partial<AijobsRow> = {}): string {
  return Object.values(row(changes)).join(",");
}

/** A whole file. */
export function csv(rows: readonly AijobsRow[]): string {
  return [HEADER, ...rows.map((each) => line(each))].map((text) => `${text}\n`).join("");
}

/** The rows of a file without quotes. */
export function rowsOf(text: string): AijobsRow[] {
  const lines = text.split(/\r?\n/).filter((each) => each !== "");
  const names = (lines[0] ?? "").split(",");
  return lines.slice(1).map((each) => {
    const fields = each.split(",");
    return Object.fromEntries(names.map((name, index) => [name, fields[index]])) as unknown as AijobsRow;
  });
}
