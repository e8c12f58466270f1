import { existsSync } from "node:fs";
import { join } from "node:path";

const DEFAULT_FILE = join(import.meta.dirname, "../../shared/data/aijobs_salaries_2025-08-03.csv.gz");

/** The edition that is measured over: named on the command line, else the one beside the checkout. */
export function editionFile(): string {
  const file = process.argv[2] ?? DEFAULT_FILE;
  if (!existsSync(file)) {
    console.warn(`no edition of the index at ${file}: nothing was measured; name one as the first argument`);
    process.exit(0);
  }
  return file;
}
