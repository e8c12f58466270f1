import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** Made for its owner alone: what lies there names a person's files. */
const OWNER_ONLY = 0o700;

/**
 * Makes a folder and those above it. Node's own recursive `mkdir` never ends where a folder is there in which the system
 * says none can be, as /proc.
 *
 * Shape   a path → nothing, and a folder is there
 * Errors  what `mkdir` gives
 */
export async function makeFolder(path: string): Promise<void> {
  const above = dirname(path);
  if ((await isFolder(path)) || above === path) return;
  await makeFolder(above);
  try {
    await mkdir(path, { mode: OWNER_ONLY });
  } catch (cause) {
    if (!(await isFolder(path))) throw cause;
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
