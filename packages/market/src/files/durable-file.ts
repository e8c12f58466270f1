import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file under another name, makes it last on the disk, then renames it over the old one.
 *
 * Shape   path, whole text → the file holds the old text or the new, never part of either
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const next = `${path}.next`;
  const handle = await open(next, "w");
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(next, path);
  await makeDurable(dirname(path));
}

/**
 * Waits until the disk has what was written to a file, or a folder's list of names.
 *
 * Shape   a path that exists → nothing
 */
export async function makeDurable(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
