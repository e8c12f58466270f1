import { InputError } from "@paycurve/core";
import { type Context, Hono } from "hono";
import { signedIn } from "../accounts/index.ts";
import { noteDeed } from "../admin/log/index.ts";
import { calendarDateOf } from "../calendar-date-of.ts";
import type { Directory } from "../directory.ts";
import { createLimit, takeOne } from "../limits/index.ts";
import { answered, UNKEPT } from "../pages/index.ts";
import type { BuildersEnv } from "../requests/index.ts";
import { takeCheck } from "../verification/index.ts";
import { arrivalOf } from "./arrival.ts";
import { arrivalPage, arrivedPage } from "./arrival-page.ts";
import { leavePage } from "./leave-page.ts";
import { signedExport } from "./signed-export.ts";
import { takeOver } from "./take-over.ts";

/** How often somebody takes a signed copy within an hour. */
const MOST_COPIES = 20;
const HOUR_MS = 60 * 60 * 1000;

/** As much as a form sends; a letter of the file stands for itself there. */
const LONGEST_EXPORT = 990_000;

/**
 * Leaving for another directory, and arriving from one.
 *
 * Shape   a directory → /account/leave, the export under it, and /account/arrive
 */
export function leavingRoutes(directory: Directory): Hono<BuildersEnv> {
  const app = new Hono<BuildersEnv>();
  const copies = createLimit({ most: MOST_COPIES, withinMs: HOUR_MS, now: directory.now });
  app.get("/account/leave", (context) => context.html(leavePage(signedIn(context)), 200, UNKEPT));
  app.get("/account/leave/export", async (context) => {
    const asker = signedIn(context);
    const name = `paycurve-signed-${asker.handle}-${calendarDateOf(directory.now())}.json`;
    context.header("content-disposition", `attachment; filename="${name}"`);
    takeOne(copies, asker.accountId, () => `At most ${MOST_COPIES} signed copies are made within an hour.`);
    const copy = await signedExport(directory, asker);
    await noteDeed(directory.database, {
      at: directory.now(),
      actorId: asker.accountId,
      deed: "leaving.exported",
    });
    return context.json(copy, 200, UNKEPT);
  });
  app.post("/account/arrive", (context) => {
    const asker = signedIn(context);
    return answered(
      context,
      ({ says }) => leavePage(asker, says),
      () => arrive(directory, context),
    );
  });
  return app;
}

async function arrive(directory: Directory, context: Context<BuildersEnv>): Promise<Response> {
  const [asker, { text, isSure }] = [signedIn(context), await uploadOf(context)];
  await takeCheck(directory, asker.accountId);
  const arrival = await arrivalOf(directory, asker.accountId, text);
  if (!isSure) return context.html(arrivalPage({ asker, arrival, text }), 200, UNKEPT);
  return context.html(arrivedPage(asker, await takeOver(directory, asker, arrival)), 200, UNKEPT);
}

async function uploadOf(context: Context): Promise<{ readonly text: string; readonly isSure: boolean }> {
  const body = await context.req.parseBody().catch(() => ({}));
  const sent = new Map<string, unknown>(Object.entries(body));
  const upload = sent.get("export");
  const text = upload instanceof File ? await upload.text() : upload;
  if (typeof text !== "string" || text === "" || text.length > LONGEST_EXPORT) {
    const says = `export: choose the file that you left with; at most ${LONGEST_EXPORT} letters are read.`;
    throw new InputError("arrival.export", says, { field: "export" });
  }
  return { text, isSure: sent.get("sure") === "yes" };
}
