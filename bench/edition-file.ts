import { existsSync } from "node:fs";
import { join } from "node:path";

const DATA_FOLDER = join(import.meta.dirname, "../../shared/data");

/** The edition that is measured over: named first on the command line, else the one beside the checkout. */
export function editionFile(): string {
  return named(2, "aijobs_salaries_2025-08-03.csv.gz");
}

/** The edition before it: named second on the command line, else the one beside the checkout. */
export function earlierEditionFile(): string {
  return named(3, "aijobs_salaries_2025-01-19.csv.gz");
}

function named(argument: number, shared: string): string {
  const file = process.argv[argument] ?? join(DATA_FOLDER, shared);
  if (!existsSync(file)) {
    const place = argument === 2 ? "first" : "second";
    console.warn(
      `no edition of the index at ${file}: nothing was measured; name one as the ${place} argument`,
    );
    process.exit(0);
  }
  return file;
}
