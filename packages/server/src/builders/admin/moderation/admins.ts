import { InputError } from "@paycurve/core";
import { asc, eq } from "drizzle-orm";
import type { Directory } from "../../directory.ts";
import type { Asker } from "../../requests/index.ts";
import type { DirectoryDatabase } from "../../store/index.ts";
import { accounts } from "../../store/schema/index.ts";
import { noteDeed } from "../log/index.ts";

/** Who the admins are, by handle. */
export async function adminHandles(database: DirectoryDatabase): Promise<string[]> {
  const found = await database
    .select({ handle: accounts.handle })
    .from(accounts)
    .where(eq(accounts.isAdmin, true))
    .orderBy(asc(accounts.handle));
  return found.map(({ handle }) => handle);
}

/**
 * Makes an account an admin.
 *
 * Errors  InputError "form.field" where nobody is called so
 */
export async function makeAdmin(
  { database, now }: Directory,
  { accountId }: Pick<Asker, "accountId">,
  handle: string,
): Promise<void> {
  await database.transaction(async (all) => {
    const [made] = await all
      .update(accounts)
      .set({ isAdmin: true })
      .where(eq(accounts.handle, handle))
      .returning({ id: accounts.id });
    if (!made) throw refused("form.field", `handle: nobody here is called “${handle}”.`);
    await noteDeed(all, { at: now(), actorId: accountId, deed: "admin.made", aboutId: made.id });
  });
}

/**
 * Takes it back that an account is an admin; the last one stays.
 *
 * Errors  InputError "admin.last", "form.field" where no admin is called so
 */
export async function takeAdminBack(
  { database, now }: Directory,
  { accountId }: Pick<Asker, "accountId">,
  handle: string,
): Promise<void> {
  await database.transaction(async (all) => {
    const admins = await all
      .select({ id: accounts.id, handle: accounts.handle })
      .from(accounts)
      .where(eq(accounts.isAdmin, true))
      .orderBy(asc(accounts.id))
      .for("update");
    const one = admins.find((admin) => admin.handle === handle);
    if (!one) throw refused("form.field", `handle: no admin is called “${handle}”.`);
    if (admins.length === 1)
      throw refused("admin.last", `handle: nobody else is an admin. Make another one first.`);
    await all.update(accounts).set({ isAdmin: false }).where(eq(accounts.id, one.id));
    await noteDeed(all, { at: now(), actorId: accountId, deed: "admin.taken-back", aboutId: one.id });
  });
}

function refused(code: string, says: string): InputError {
  return new InputError(code, says, { field: "handle" });
}
