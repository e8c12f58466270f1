import { eq } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import { answerForm, privatePage } from "../pages/index.ts";
import { type BuildersEnv, readForm } from "../requests/index.ts";
import { accounts } from "../store/schema/index.ts";
import { type AccountDesk, changer, freshChanger, noteOwnDeed } from "./account-desk.ts";
import { newPassword } from "./joining/index.ts";
import { ownPage } from "./overview-routes.ts";
import { accessTokenPage, recoveryCodesPage } from "./pages/index.ts";
import { hashPassword } from "./secrets/index.ts";
import { endOtherSessions } from "./sessions/index.ts";
import { makeAccessToken, makeRecoveryCodes, revokeAccessToken } from "./ways/index.ts";

const aPassword = z.object({ password: newPassword });
const aToken = z.object({
  name: z.string("a name.").trim().min(1, "a name, to know it by.").max(60, "at most 60 letters."),
});
const oneToken = z.object({ id: z.uuid("one of your tokens.") });

/** How an account is opened besides passkeys: its password, its recovery codes, its tokens for the command. */
export function wayRoutes(desk: AccountDesk): Hono<BuildersEnv> {
  const { directory } = desk;
  const routes = new Hono<BuildersEnv>();
  routes.post("/account/password", async (context) => {
    const asker = await freshChanger(desk, context);
    return answerForm(context, ownPage(directory, asker), async () => {
      const { password } = await readForm(context.req, aPassword);
      const passwordHash = await hashPassword(password);
      await directory.database.update(accounts).set({ passwordHash }).where(eq(accounts.id, asker.accountId));
      await endOtherSessions(directory, asker);
      await noteOwnDeed(desk, asker.accountId, "account.password-set");
      return context.redirect("/account", 303);
    });
  });
  routes.post("/account/recovery-codes", async (context) => {
    const { accountId } = await freshChanger(desk, context);
    const codes = await makeRecoveryCodes(directory, accountId);
    await noteOwnDeed(desk, accountId, "account.codes-made");
    return privatePage(context, recoveryCodesPage(codes));
  });
  routes.post("/account/tokens", async (context) => {
    const asker = await freshChanger(desk, context);
    return answerForm(context, ownPage(directory, asker), async () => {
      const { name } = await readForm(context.req, aToken);
      const token = await makeAccessToken(directory, asker.accountId, name);
      await noteOwnDeed(desk, asker.accountId, "account.token-made");
      return privatePage(context, accessTokenPage(token));
    });
  });
  routes.post("/account/tokens/revoke", async (context) => {
    const { accountId } = changer(desk, context);
    const { id } = await readForm(context.req, oneToken);
    if (await revokeAccessToken(directory, { accountId, id }))
      await noteOwnDeed(desk, accountId, "account.token-revoked");
    return context.redirect("/account", 303);
  });
  return routes;
}
