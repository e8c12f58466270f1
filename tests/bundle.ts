import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bundle, openBundle } from "@paycurve/market/bundle";
import { writeBundle } from "@paycurve/market/write-bundle";
import { ROOT } from "./source-files.ts";

/** A bundle made from the project as it stands, and how to throw it away. */
export function freshBundle(): {
  readonly bundle: Bundle;
  readonly folder: string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "paycurve-bundle-"));
  writeBundle({ root: ROOT, out: folder });
  return {
    bundle: openBundle(folder),
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
