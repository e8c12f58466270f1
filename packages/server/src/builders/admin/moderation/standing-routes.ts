import { Hono } from "hono";
import { z } from "zod";
import { signedIn } from "../../accounts/index.ts";
import type { Directory } from "../../directory.ts";
import { answerForm, privatePage } from "../../pages/index.ts";
import { type BuildersEnv, lines, readForm } from "../../requests/index.ts";
import { makeAppeal, ownStanding } from "./own-standing.ts";
import { standingPage } from "./standing-page.ts";

const APPEAL = z.object({
  id: z.uuid("one of those that are hidden."),
  note: lines(1000).refine((text) => text !== "", { error: "say what speaks against it." }),
});

/** Where somebody reads why something of theirs is hidden, and appeals. */
export function standingRoutes(directory: Directory): Hono<BuildersEnv> {
  const routes = new Hono<BuildersEnv>();
  routes.get("/account/standing", async (context) => {
    const { accountId } = signedIn(context);
    return privatePage(context, standingPage(await ownStanding(directory, accountId))(null));
  });
  routes.post("/account/standing", (context) => {
    const { accountId } = signedIn(context);
    const page = async (refused: Parameters<ReturnType<typeof standingPage>>[0]) =>
      standingPage(await ownStanding(directory, accountId))(refused);
    return answerForm(context, page, async () => {
      const { id, note } = await readForm(context.req, APPEAL);
      await makeAppeal(directory, accountId, { aboutId: id, note });
      return context.redirect("/account/standing", 303);
    });
  });
  return routes;
}
