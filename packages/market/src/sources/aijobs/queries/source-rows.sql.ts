import type { AijobsColumn } from "../aijobs-columns.ts";

/**
 * Loads the staged rows as text, in their order. Every staged line is one row, so that a row's place tells its line.
 *
 * Shape   the file's columns in order, $rows → table source_row; rowid + 2 is the line in the file
 */
export function sourceRowsSql(columns: readonly (AijobsColumn | null)[]): string {
  const types = columns.map((column, index) => `'${column ?? `ignored_${index}`}': 'VARCHAR'`);
  const kept = columns.filter((column) => column !== null);
  return `
CREATE TABLE source_row AS
SELECT ${kept.join(", ")}
FROM read_csv($rows, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
  new_line = '\\n', strict_mode = true, max_line_size = 200000, columns = {${types.join(", ")}})`;
}
