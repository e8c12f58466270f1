import { Hono } from "hono";
import { z } from "zod";
import { answerForm, privatePage } from "../pages/index.ts";
import { type BuildersEnv, readForm } from "../requests/index.ts";
import { type AccountDesk, changer, freshChanger } from "./account-desk.ts";
import { takeTry } from "./account-limits.ts";
import { askToConfirm, confirmAddress, typedAddress, typedSecret } from "./joining/index.ts";
import { ownPage } from "./overview-routes.ts";
import { confirmPage } from "./pages/index.ts";
import { signedIn } from "./sessions/index.ts";

/** The address of an account: given, then confirmed by the letter it gets. */
export function addressRoutes(desk: AccountDesk): Hono<BuildersEnv> {
  const { directory, limits } = desk;
  const routes = new Hono<BuildersEnv>();
  routes.post("/account/address", async (context) => {
    const asker = await freshChanger(desk, context);
    return answerForm(context, ownPage(directory, asker), async () => {
      const { email } = await readForm(context.req, z.object({ email: typedAddress }));
      takeTry(limits.addresses, asker.accountId);
      await askToConfirm(directory, { ...asker, email }, limits.letters);
      return context.redirect("/account", 303);
    });
  });
  routes.get("/account/confirm", (context) => {
    signedIn(context);
    return privatePage(context, confirmPage(context.req.query("token")?.slice(0, 100) ?? "")(null));
  });
  routes.post("/account/confirm", async (context) => {
    const { accountId } = changer(desk, context);
    return answerForm(context, confirmPage(""), async () => {
      const { token } = await readForm(context.req, z.object({ token: typedSecret }));
      await confirmAddress(directory, accountId, token);
      return context.redirect("/account", 303);
    });
  });
  return routes;
}
