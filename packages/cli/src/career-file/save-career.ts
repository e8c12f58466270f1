import { fileURLToPath } from "node:url";
import { InputError } from "@paycurve/core";
import { careerTextOf, freshCareer, LARGEST_CAREER_FILE, migratedCareer } from "@paycurve/core/career";
import { changeFile } from "@paycurve/market/files";
import { changedLines, type LineSpan } from "./changed-lines.ts";
import { locksFolder } from "./locks-folder.ts";

/** What a save did to a file. */
export interface SavedCareer {
  readonly path: string;
  readonly isNew: boolean;
  /** Null where every line stands as it stood. */
  readonly lines: LineSpan | null;
  /** What was done to bring an older file to this version, in words. */
  readonly migrated: readonly string[];
}

/** How a save is made. */
export interface SaveOptions {
  /** Whether a file of an older version may be brought to this one. */
  readonly migrate?: boolean | undefined;
  readonly waitMs?: number;
}

/** Far longer than a save takes, and not so long that anyone thinks it hangs. */
const WAIT_MS = 10_000;

/**
 * Saves a change to a career file, whole or not at all, one writer after another; a file that is not there begins as a
 * fresh one, readable by its owner alone.
 *
 * Shape   a path, an edit from text to text (made under the file's lock), options → what was done
 * Errors  InputError as `changeFile`, `careerTextOf`, `migratedCareer`; "career.unversioned"; whatever the edit refuses
 */
export async function saveCareer(
  path: string,
  edit: (text: string) => string,
  { migrate = false, waitMs = WAIT_MS }: SaveOptions = {},
): Promise<SavedCareer> {
  let migrated: readonly string[] = [];
  const file = { path, waitMs, locks: locksFolder(), most: LARGEST_CAREER_FILE };
  const { before, after } = await changeFile(file, (bytes) => {
    if (bytes === null) return bytesOf(edit(freshCareer(schemaAddress())));
    const { text, taken } = migratedCareer(careerTextOf(bytes, path), path);
    migrated = taken.map(({ says }) => says);
    if (taken.length > 0 && !migrate) throw unversioned(path);
    return bytesOf(edit(text));
  });
  const lines = changedLines(before === null ? "" : careerTextOf(before, path), careerTextOf(after, path));
  return { path, isNew: before === null, lines, migrated };
}

/**
 * What a save did, in sentences.
 *
 * @example savedWords({ path: "career.yaml", isNew: false, lines: [12, 20], migrated: [] }) // => "Saved: lines 12 to 20 of career.yaml. Every other line stands as it stood."
 */
export function savedWords({ path, isNew, lines, migrated }: SavedCareer): string {
  if (isNew) return `${path} is new: yours alone to read, and made to be filled in by hand too.`;
  if (lines === null) return `${path} stands as it stood.`;
  const [from, to] = lines;
  const where = from === to ? `line ${from}` : `lines ${from} to ${to}`;
  return [...migrated, `Saved: ${where} of ${path}. Every other line stands as it stood.`].join(" ");
}

function unversioned(path: string): InputError {
  const says = `${path}: names no version, so nothing was written. Write paycurve: 1 above its first field, or let the save do it: add --migrate.`;
  return new InputError("career.unversioned", says, { field: "paycurve", value: path });
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Where editors on this machine find the file's JSON Schema: beside the page that the build made. */
function schemaAddress(): string {
  return fileURLToPath(new URL("./page/career.schema.json", import.meta.url));
}
