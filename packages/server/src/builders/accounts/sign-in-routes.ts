import { Hono } from "hono";
import { z } from "zod";
import { senderAddress } from "../limits/index.ts";
import { answerForm, privatePage } from "../pages/index.ts";
import { type BuildersEnv, readForm, readJson } from "../requests/index.ts";
import { type AccountDesk, noteOwnDeed } from "./account-desk.ts";
import { takeTry } from "./account-limits.ts";
import { typedPassword } from "./joining/index.ts";
import { recoverPage, signInPage } from "./pages/index.ts";
import { accountOfPasskey, askToSign, ceremonyId, usedPasskey } from "./passkeys/index.ts";
import { beginSession, dropSession, endEverySession, endSession } from "./sessions/index.ts";
import { accountByPassword, accountByRecoveryCode, tryWay } from "./ways/index.ts";

const name = z.string("your handle or e-mail address.").max(254, "at most 254 letters.");
const byPassword = z.object({ name, password: typedPassword });
const byCode = z.object({
  name,
  code: z.string("one of your recovery codes.").max(100, "at most 100 letters."),
});
const byPasskey = z.object({ ceremony: ceremonyId, response: usedPasskey });

/** How an account is opened: by a password, a passkey or a recovery code; and how one leaves. */
export function signInRoutes(desk: AccountDesk): Hono<BuildersEnv> {
  const { directory, limits } = desk;
  const routes = new Hono<BuildersEnv>();
  routes.get("/account/sign-in", (context) =>
    privatePage(context, signInPage(context.req.query("again") !== undefined)(null)),
  );
  routes.post("/account/sign-in", (context) =>
    answerForm(context, signInPage(false), async () => {
      const { name, password } = await readForm(context.req, byPassword);
      const trying = { sender: senderAddress(context), name };
      const accountId = await tryWay(limits, trying, () => accountByPassword(directory, name, password));
      await noteOwnDeed(desk, accountId, "account.signed-in");
      await beginSession(directory, context, accountId);
      return context.redirect("/account", 303);
    }),
  );
  routes.get("/account/recover", (context) => privatePage(context, recoverPage(null)));
  routes.post("/account/recover", (context) =>
    answerForm(context, recoverPage, async () => {
      const { name, code } = await readForm(context.req, byCode);
      const trying = { sender: senderAddress(context), name };
      const accountId = await tryWay(limits, trying, () => accountByRecoveryCode(directory, name, code));
      await noteOwnDeed(desk, accountId, "account.recovered");
      await endEverySession(directory, accountId);
      await beginSession(directory, context, accountId);
      return context.redirect("/account", 303);
    }),
  );
  routes.post("/account/passkeys/sign-in-options", async (context) => {
    takeTry(limits.challenges, senderAddress(context));
    return context.json(await askToSign(directory));
  });
  routes.post("/account/passkeys/sign-in", async (context) => {
    const { ceremony, response } = await readJson(context.req, byPasskey);
    const accountId = await accountOfPasskey(directory, ceremony, response);
    await noteOwnDeed(desk, accountId, "account.signed-in");
    await beginSession(directory, context, accountId);
    return context.json({ next: "/account" });
  });
  routes.post("/account/sign-out", async (context) => {
    const { asker } = context.var;
    if (asker) await endSession(directory, { accountId: asker.accountId, id: asker.sessionId });
    dropSession(context);
    return context.redirect("/account/sign-in", 303);
  });
  return routes;
}
