import { basename } from "node:path";

/**
 * The day a file says it was published, from its name.
 *
 * Shape   a path → YYYY-MM-DD, or null when its name holds no such day
 * @example editionOf("data/aijobs_salaries_2025-08-03.csv.gz") // => "2025-08-03"
 */
export function editionOf(path: string): string | null {
  return /\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(basename(path))?.[0] ?? null;
}
