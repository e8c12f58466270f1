import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError } from "@paycurve/core";
import { makeDurable } from "./durable-file.ts";
import { type FilePlace, readPlace } from "./file-place.ts";
import { refuseProtected, unwritable } from "./unwritable.ts";

/** What a file held when it was read, and what it shall hold. */
export interface NewBytes {
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

/**
 * Writes a file's new bytes beside it, makes them last on the disk, and renames them over the old ones, unless these are
 * no longer what was read. What a killed save left beside the file is written over by the next.
 *
 * Shape   a place whose lock is held, its bytes before and after → nothing
 * Errors  InputError "file.changed", "file.unwritable", with the file untouched and nothing left beside it
 */
export async function putInPlace(place: FilePlace, { before, after }: NewBytes): Promise<void> {
  const { named, real } = place;
  const next = join(dirname(real), `.${basename(real).slice(0, LONGEST_NAME)}.paycurve-next`);
  try {
    await refuseProtected(place, before !== null);
    await writeAside(next, { after, like: before === null ? null : real });
    await refuseChanged(place, before);
    await rename(next, real);
  } catch (cause) {
    await rm(next, { force: true }).catch(() => {});
    throw cause instanceof InputError ? cause : unwritable(named, cause);
  }
  // Windows keeps a folder's names by itself and opens none.
  if (process.platform !== "win32") await makeDurable(dirname(real));
}

/** A name has at most 255 bytes, and a letter up to four. */
const LONGEST_NAME = 50;
const OWN_ALONE = 0o600;
const MODE_BITS = 0o7777;

async function writeAside(
  next: string,
  { after, like }: { readonly after: Uint8Array; readonly like: string | null },
): Promise<void> {
  await rm(next, { force: true });
  const handle = await open(next, "wx", OWN_ALONE);
  try {
    await handle.writeFile(after);
    if (like !== null) await takeOn(handle, like);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Mode and owner of the file that is to be replaced. */
async function takeOn(handle: FileHandle, like: string): Promise<void> {
  const [old, fresh] = await Promise.all([stat(like), handle.stat()]);
  if (old.uid !== fresh.uid || old.gid !== fresh.gid) await handle.chown(old.uid, old.gid);
  await handle.chmod(old.mode & MODE_BITS);
}

async function refuseChanged(place: FilePlace, before: Uint8Array | null): Promise<void> {
  const now = await readPlace(place, Number.POSITIVE_INFINITY);
  const isSame = before === null ? now === null : now !== null && Buffer.compare(before, now) === 0;
  if (isSame) return;
  const says = `${place.named}: another program changed it meanwhile; its text stays, and nothing was written. Try again.`;
  throw new InputError("file.changed", says, { field: "file", value: place.named });
}
