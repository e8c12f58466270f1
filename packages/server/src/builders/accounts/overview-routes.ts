import { Hono } from "hono";
import { z } from "zod";
import type { Directory } from "../directory.ts";
import { privatePage, type Refused, type Shown } from "../pages/index.ts";
import { type Asker, type BuildersEnv, readForm } from "../requests/index.ts";
import { type AccountDesk, changer, noteOwnDeed } from "./account-desk.ts";
import { accountOverview } from "./account-overview.ts";
import { accountPage } from "./pages/index.ts";
import { dropSession, endEverySession, endSession, signedIn } from "./sessions/index.ts";

const one = z.object({ id: z.uuid("one of your browsers.") });

/** The account's own page, and from where it is open. */
export function overviewRoutes(desk: AccountDesk): Hono<BuildersEnv> {
  const { directory } = desk;
  const routes = new Hono<BuildersEnv>();
  routes.get("/account", async (context) =>
    privatePage(context, await ownPage(directory, signedIn(context))(null)),
  );
  routes.post("/account/sessions/end", async (context) => {
    const { accountId } = changer(desk, context);
    const { id } = await readForm(context.req, one);
    await endSession(directory, { accountId, id });
    return context.redirect("/account", 303);
  });
  routes.post("/account/sessions/end-all", async (context) => {
    const { accountId } = changer(desk, context);
    await endEverySession(directory, accountId);
    await noteOwnDeed(desk, accountId, "account.signed-out-everywhere");
    dropSession(context);
    return context.redirect("/account/sign-in", 303);
  });
  return routes;
}

/** The account's own page, with a form on it that was refused, or none. */
export function ownPage(directory: Directory, asker: Asker): (refused: Refused | null) => Promise<Shown> {
  return async (refused) => accountPage(await accountOverview(directory, asker), asker.sessionId)(refused);
}
