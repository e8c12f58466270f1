import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { z } from "zod";
import { senderAddress } from "../limits/index.ts";
import { answerForm, privatePage } from "../pages/index.ts";
import { type BuildersEnv, readForm, readJson } from "../requests/index.ts";
import type { AccountDesk, Asked } from "./account-desk.ts";
import { takeTry } from "./account-limits.ts";
import {
  askToConfirm,
  checkHandleFree,
  handleOf,
  newPassword,
  openAccount,
  typedEmail,
  typedHandle,
  typedSecret,
} from "./joining/index.ts";
import { joinPage } from "./pages/index.ts";
import {
  askToJoin,
  ceremonyId,
  keepPasskey,
  madePasskey,
  passkeyRefused,
  readMade,
  takeChallenge,
} from "./passkeys/index.ts";
import { hashPassword } from "./secrets/index.ts";
import { beginSession, deviceOf } from "./sessions/index.ts";

const named = { handle: typedHandle, email: typedEmail, admin: typedSecret.optional() };
const byPassword = z.object({ ...named, password: newPassword });
const byPasskey = z.object({ ...named, ceremony: ceremonyId, response: madePasskey });

/** How an account begins: by a form with a password, or by a passkey that is made and shown. */
export function joinRoutes(desk: AccountDesk): Hono<BuildersEnv> {
  const routes = new Hono<BuildersEnv>();
  routes.get("/account/join", (context) =>
    privatePage(context, joinPage(context.req.query("admin")?.slice(0, 100) ?? "")(null)),
  );
  routes.post("/account/join", (context) =>
    answerForm(context, joinPage(""), () => joinByPassword(desk, context)),
  );
  routes.post("/account/passkeys/join-options", async (context) => {
    takeTry(desk.limits.challenges, senderAddress(context));
    const { handle } = await readJson(context.req, z.object({ handle: typedHandle, email: typedEmail }));
    const wanted = handleOf(handle);
    await checkHandleFree(desk.directory, wanted);
    return context.json(await askToJoin(desk.directory, wanted));
  });
  routes.post("/account/passkeys/join", (context) => joinByPasskey(desk, context));
  return routes;
}

async function joinByPassword({ directory, limits }: AccountDesk, context: Asked): Promise<Response> {
  takeTry(limits.joins, senderAddress(context));
  const { password, ...typed } = await readForm(context.req, byPassword);
  const handle = handleOf(typed.handle);
  await checkHandleFree(directory, handle);
  const [id, passwordHash] = [randomUUID(), await hashPassword(password)];
  await openAccount(directory, { id, handle, passwordHash, adminToken: typed.admin || undefined });
  await welcome({ directory, limits }, context, { id, handle, email: typed.email });
  return context.redirect("/account", 303);
}

async function joinByPasskey({ directory, limits }: AccountDesk, context: Asked): Promise<Response> {
  takeTry(limits.joins, senderAddress(context));
  const typed = await readJson(context.req, byPasskey);
  const { id, challenge, handle } = await takeChallenge(directory, { id: typed.ceremony, purpose: "join" });
  if (handle === null || handle !== handleOf(typed.handle)) throw passkeyRefused();
  const made = await readMade(directory, typed.response, challenge);
  const passkey = { ...made, accountId: id, device: deviceOf(context.req.header("user-agent")) };
  const account = { id, handle, passwordHash: null, adminToken: typed.admin || undefined };
  await openAccount(directory, account, (all) =>
    keepPasskey(all, { ...passkey, createdAt: directory.now() }),
  );
  await welcome({ directory, limits }, context, { id, handle, email: typed.email });
  return context.json({ next: "/account" });
}

/** Signs whoever joined in, and writes to the address they gave, if any. */
async function welcome(
  { directory, limits }: AccountDesk,
  context: Asked,
  { id, handle, email }: { readonly id: string; readonly handle: string; readonly email: string | undefined },
): Promise<void> {
  await beginSession(directory, context, id);
  if (email) await askToConfirm(directory, { accountId: id, handle, email }, limits.letters);
}
