import { Hono } from "hono";
import { z } from "zod";
import { type BuildersEnv, readForm, readJson } from "../requests/index.ts";
import { type AccountDesk, changer, freshChanger, noteOwnDeed } from "./account-desk.ts";
import {
  askToAdd,
  ceremonyId,
  checkRoom,
  keepPasskey,
  madePasskey,
  passkeyRefused,
  readMade,
  removePasskey,
  renamePasskey,
  takeChallenge,
} from "./passkeys/index.ts";
import { deviceOf } from "./sessions/index.ts";

const id = z.string("one of your passkeys.").min(1, "one of your passkeys.").max(1400);
const aName = z.string("a name.").trim().min(1, "a name, to know it by.").max(60, "at most 60 letters.");
const made = z.object({ ceremony: ceremonyId, response: madePasskey });

/** The passkeys of an account that is open: one more, another name for one, one less. */
export function passkeyRoutes(desk: AccountDesk): Hono<BuildersEnv> {
  const { directory } = desk;
  const routes = new Hono<BuildersEnv>();
  routes.post("/account/passkeys/add-options", async (context) => {
    const asker = await freshChanger(desk, context);
    await checkRoom(directory, asker.accountId);
    return context.json(await askToAdd(directory, asker));
  });
  routes.post("/account/passkeys/add", async (context) => {
    const { accountId } = await freshChanger(desk, context);
    const { ceremony, response } = await readJson(context.req, made);
    const asked = await takeChallenge(directory, { id: ceremony, purpose: "add-passkey" });
    if (asked.accountId !== accountId) throw passkeyRefused();
    const passkey = await readMade(directory, response, asked.challenge);
    const device = deviceOf(context.req.header("user-agent"));
    await keepPasskey(directory.database, { ...passkey, accountId, device, createdAt: directory.now() });
    await noteOwnDeed(desk, accountId, "account.passkey-added");
    return context.json({ next: "/account" });
  });
  routes.post("/account/passkeys/rename", async (context) => {
    const { accountId } = changer(desk, context);
    const { id: passkey, name } = await readForm(context.req, z.object({ id, name: aName }));
    await renamePasskey(directory, { accountId, id: passkey }, name);
    return context.redirect("/account", 303);
  });
  routes.post("/account/passkeys/remove", async (context) => {
    const { accountId } = await freshChanger(desk, context);
    const { id: passkey } = await readForm(context.req, z.object({ id }));
    if (await removePasskey(directory, { accountId, id: passkey }))
      await noteOwnDeed(desk, accountId, "account.passkey-removed");
    return context.redirect("/account", 303);
  });
  return routes;
}
