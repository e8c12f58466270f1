import { existsSync } from "node:fs";
import { join } from "node:path";

const DATA_FOLDER = join(import.meta.dirname, "../../../../shared/data");

/** An edition of the index where it lies beside the checkout, else null, said aloud. */
export function rawEdition(day: "2025-01-19" | "2025-08-03"): string | null {
  const path = join(DATA_FOLDER, `aijobs_salaries_${day}.csv.gz`);
  if (existsSync(path)) return path;
  console.warn(`the edition of ${day} is not beside the checkout: what is tested over it was not tested`);
  return null;
}
