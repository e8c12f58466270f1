import { type Context, Hono } from "hono";
import { z } from "zod";
import type { Directory } from "../../directory.ts";
import { createLimit, type Limit, senderAddress, takeOne } from "../../limits/index.ts";
import { answerForm, privatePage } from "../../pages/index.ts";
import { type BuildersEnv, lines, readForm } from "../../requests/index.ts";
import { DAY_MS, MOST_REPORTS_A_DAY, makeReport, TOO_MANY_REPORTS } from "./make-report.ts";
import { REASON_NAMES } from "./reasons.ts";
import { reportPage, sentPage } from "./report-page.ts";
import { type Reported, reportedAt } from "./reported.ts";

const REPORT = z.object({
  reason: z.enum(REASON_NAMES, { error: "choose one of these." }),
  note: lines(1000).default(""),
});

/** Where a profile and an article are reported. */
const PATHS = ["/builders/:handle/report", "/builders/:handle/articles/:slug/report"] as const;

/** Reports by whoever can see a page: ten a day from an account, and from an address where nobody is signed in. */
export function reportRoutes(directory: Directory): Hono<BuildersEnv> {
  const routes = new Hono<BuildersEnv>();
  const bySender = createLimit({ most: MOST_REPORTS_A_DAY, withinMs: DAY_MS, now: directory.now });
  for (const path of PATHS) {
    routes.get(path, async (context) => {
      const reported = await reportedIn(directory, context);
      const isSent = context.req.query("sent") === "yes";
      return privatePage(context, isSent ? sentPage(reported) : reportPage(reported)(null));
    });
    routes.post(path, (context) => report(directory, context, bySender));
  }
  return routes;
}

function reportedIn(directory: Directory, context: Context<BuildersEnv>): Promise<Reported> {
  const { handle, slug } = context.req.param() as { handle: string; slug?: string };
  return reportedAt(directory, handle, slug);
}

async function report(
  directory: Directory,
  context: Context<BuildersEnv>,
  bySender: Limit,
): Promise<Response> {
  const reported = await reportedIn(directory, context);
  return answerForm(context, reportPage(reported), async () => {
    const said = await readForm(context.req, REPORT);
    const fromId = context.var.asker?.accountId ?? null;
    if (fromId === null) takeOne(bySender, senderAddress(context), () => TOO_MANY_REPORTS);
    await makeReport(directory, { ...said, fromId, reported });
    return context.redirect(`${reported.path}/report?sent=yes`, 303);
  });
}
