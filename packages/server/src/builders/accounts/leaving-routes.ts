import { InputError } from "@paycurve/core";
import { Hono } from "hono";
import { html } from "hono/html";
import { z } from "zod";
import { calendarDateOf } from "../calendar-date-of.ts";
import { answerForm, privatePage } from "../pages/index.ts";
import { type BuildersEnv, readForm } from "../requests/index.ts";
import { type AccountDesk, changer, freshChanger, noteOwnDeed } from "./account-desk.ts";
import { typedHandle } from "./joining/index.ts";
import { deleteAccount, exportAccount } from "./leaving/index.ts";
import { deletePage } from "./pages/index.ts";
import { dropSession, signedIn } from "./sessions/index.ts";

/** How one leaves: with everything, and leaving nothing. */
export function leavingRoutes(desk: AccountDesk): Hono<BuildersEnv> {
  const { directory } = desk;
  const routes = new Hono<BuildersEnv>();
  routes.get("/account/export", async (context) => {
    const { accountId, handle } = changer(desk, context);
    const name = `paycurve-${handle}-${calendarDateOf(directory.now())}.json`;
    context.header("cache-control", "no-store");
    context.header("content-disposition", `attachment; filename="${name}"`);
    await noteOwnDeed(desk, accountId, "account.exported");
    return context.json(await exportAccount(directory, accountId));
  });
  routes.get("/account/delete", (context) =>
    privatePage(context, deletePage(signedIn(context).handle)(null)),
  );
  routes.post("/account/delete", async (context) => {
    const { accountId, handle } = await freshChanger(desk, context);
    return answerForm(context, deletePage(handle), async () => {
      const typed = await readForm(context.req, z.object({ handle: typedHandle }));
      if (typed.handle.trim() !== handle) throw notMeant(handle);
      await deleteAccount(directory, accountId);
      dropSession(context);
      context.set("asker", null);
      const body = html`<h1>Nothing of your account is left.</h1><p class="actions"><a href="/builders">To the builders</a></p>`;
      return privatePage(context, { title: "Deleted", body });
    });
  });
  return routes;
}

function notMeant(handle: string): InputError {
  return new InputError("form.field", `handle: write ${handle}; nothing is deleted without it.`, {
    field: "handle",
  });
}
