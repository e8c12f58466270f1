import { rotateSigningKey } from "../../signing/index.ts";
import { type DatabaseOptions, type Migrations, openKept } from "../../store/index.ts";
import { noteDeed } from "../log/index.ts";

/**
 * Lets a new key sign in the directory that is kept at an address. What was signed before can still be checked: the old
 * public half stays, its private half goes. A server that is running signs by the new one from then on.
 *
 * Shape   an address → the name of the new key
 * Errors  InputError "directory.busy", "directory.missing" where the folder is not there; DataError "directory.unusable"
 */
export async function rotateKey(kept: DatabaseOptions & Migrations): Promise<string> {
  const { database, close } = await openKept(kept);
  try {
    return await database.transaction(async (all) => {
      const at = new Date();
      const { kid } = await rotateSigningKey({ database: all, now: () => at });
      await noteDeed(all, { at, actorId: null, deed: "key.rotated" });
      return kid;
    });
  } finally {
    await close();
  }
}
