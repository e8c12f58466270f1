import { refuseFile } from "../refuse-file.ts";

/** The columns of the index, as it names them. */
export const AIJOBS_COLUMNS = [
  "work_year",
  "experience_level",
  "employment_type",
  "job_title",
  "salary",
  "salary_currency",
  "salary_in_usd",
  "employee_residence",
  "remote_ratio",
  "company_location",
  "company_size",
] as const;

/** One column of the index. */
export type AijobsColumn = (typeof AIJOBS_COLUMNS)[number];

/** A file's header: its columns in the file's order, null where the index has no such column. */
export interface AijobsHeader {
  readonly columns: readonly (AijobsColumn | null)[];
  readonly ignored: readonly string[];
  /** Whether a cut-off last value would be noticed. "US" cut to "U" would, 160000 cut to 16000 would not. */
  readonly cutShows: boolean;
}

const CUT_UNNOTICED: readonly (string | null)[] = ["salary", "salary_in_usd", "job_title"];

/**
 * Finds the index's columns in a file's header, in whatever order they stand. Other columns are left out, and told.
 *
 * Errors  InputError "aijobs.columns.missing" naming them, "aijobs.columns.twice"
 */
export function readAijobsHeader(file: string, names: readonly string[]): AijobsHeader {
  const missing = AIJOBS_COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const says = `lacks ${missing.length === 1 ? "the column" : "the columns"} ${missing.join(", ")}; the index has ${AIJOBS_COLUMNS.join(", ")}`;
    throw refuseFile("aijobs.columns.missing", { file, line: 1, says });
  }
  const columns = names.map((name) => AIJOBS_COLUMNS.find((column) => column === name) ?? null);
  const twice = AIJOBS_COLUMNS.filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  if (twice.length > 0) {
    throw refuseFile("aijobs.columns.twice", {
      file,
      line: 1,
      says: `names ${twice.join(", ")} more than once`,
    });
  }
  return {
    columns,
    ignored: names.filter((_, index) => columns[index] === null),
    cutShows: !CUT_UNNOTICED.includes(columns.at(-1) ?? null),
  };
}
