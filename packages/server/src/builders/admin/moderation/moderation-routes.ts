import { InputError } from "@paycurve/core";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { freshlySignedIn, signedIn } from "../../accounts/index.ts";
import type { Directory } from "../../directory.ts";
import { answerForm, privatePage, type Refused } from "../../pages/index.ts";
import { type BuildersEnv, line, lines, readForm } from "../../requests/index.ts";
import { logPage, readLog } from "../log/index.ts";
import { adminPage } from "./admin-page.ts";
import { adminHandles, makeAdmin, takeAdminBack } from "./admins.ts";
import { hiddenNow, openReports } from "./open-reports.ts";
import { settleReport } from "./settle-report.ts";
import { showAgain } from "./show-again.ts";

const SETTLED = z.object({
  id: z.uuid("one of the reports."),
  outcome: z.enum(["kept", "hidden"], { error: "keep it or hide it." }),
  note: lines(1000).refine((text) => text !== "", { error: "say why; the one concerned reads it." }),
});
const SHOWN = z.object({ id: z.uuid("one that is hidden."), about: z.enum(["profile", "article"]) });
const ADMIN = z.object({ handle: line(30).transform((handle) => handle.toLowerCase()) });

/** What admins do; they alone come here. */
export function moderationRoutes(directory: Directory): Hono<BuildersEnv> {
  const routes = new Hono<BuildersEnv>();
  const page = (refused: Refused | null) => shownPage(directory, refused);
  const done = (context: Context<BuildersEnv>, deed: () => Promise<void>) =>
    answerForm(context, page, async () => {
      await deed();
      return context.redirect("/admin", 303);
    });
  routes.get("/admin", async (context) => privatePage(context, await page(null)));
  routes.get("/admin/log", async (context) => {
    const entries = await readLog(directory.database, readBefore(context.req.query("before")));
    return context.html(logPage(entries, signedIn(context)));
  });
  routes.post("/admin/reports", (context) =>
    done(context, async () =>
      settleReport(directory, signedIn(context), await readForm(context.req, SETTLED)),
    ),
  );
  routes.post("/admin/show", (context) =>
    done(context, async () => {
      const { id, about } = await readForm(context.req, SHOWN);
      await showAgain(directory, signedIn(context), { about, aboutId: id });
    }),
  );
  for (const [path, deed] of [
    ["/admin/admins", makeAdmin],
    ["/admin/admins/take-back", takeAdminBack],
  ] as const)
    routes.post(path, (context) =>
      again(context, () =>
        done(context, async () => {
          const admin = await freshlySignedIn(directory, context);
          await deed(directory, admin, (await readForm(context.req, ADMIN)).handle);
        }),
      ),
    );
  return routes;
}

async function shownPage({ database }: Directory, refused: Refused | null) {
  const [open, hidden, admins] = [
    await openReports(database),
    await hiddenNow(database),
    await adminHandles(database),
  ];
  return adminPage({ open, hidden, admins })(refused);
}

function readBefore(text: string | undefined): number | undefined {
  const before = Number(text);
  return Number.isSafeInteger(before) && before > 0 ? before : undefined;
}

/** Who makes admins shows that it is them and not someone at a browser they left open. */
async function again(context: Context<BuildersEnv>, deed: () => Promise<Response>): Promise<Response> {
  try {
    return await deed();
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== "account.sign-in-again") throw error;
    return context.redirect("/account/sign-in?again", 303);
  }
}
