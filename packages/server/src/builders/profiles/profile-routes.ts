import { InputError } from "@paycurve/core";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { publisherOf, signedIn } from "../accounts/index.ts";
import { calendarDateOf } from "../calendar-date-of.ts";
import type { Directory } from "../directory.ts";
import { createLimit, type Limit, takeOne } from "../limits/index.ts";
import { answered, type Refused, UNKEPT } from "../pages/index.ts";
import { type BuildersEnv, readForm } from "../requests/index.ts";
import { editProfile, saidInProfile } from "./edit-profile.ts";
import { isHiddenPage } from "./is-hidden-page.ts";
import { profileDocument } from "./profile-document.ts";
import { PROFILE_FORM } from "./profile-form.ts";
import { profileFormPage } from "./profile-form-page.ts";
import { profilePage } from "./profile-page.ts";
import { publicProfile } from "./public-profile.ts";
import { publishRecord } from "./publish-record.ts";
import { publishedCount } from "./published-count.ts";
import { readRecord } from "./read-record.ts";

/** More changes of a page than anybody makes. */
const MOST_AN_HOUR = 120;
const HOUR_MS = 60 * 60 * 1000;

/** As much as a career file. */
const LONGEST_RECORD_BYTES = 1_000_000;

/**
 * The pages of builders, and how a builder changes theirs.
 *
 * Shape   a directory → /builders/:handle, /account/profile, and for programs /api/builders/:handle, /api/builders/me
 *         and /api/builders/me/record
 */
export function profileRoutes(directory: Directory): Hono<BuildersEnv> {
  const app = new Hono<BuildersEnv>();
  const limit = createLimit({ most: MOST_AN_HOUR, withinMs: HOUR_MS, now: directory.now });
  app.put(
    "/api/builders/me/record",
    bodyLimit({ maxSize: LONGEST_RECORD_BYTES, onError: tooLong }),
    (context) => publish(directory, context, limit),
  );
  app.get("/api/builders/me", async (context) => {
    const asker = context.var.asker ?? null;
    const published = asker === null ? 0 : await publishedCount(directory.database, asker.accountId);
    return context.json({ handle: asker?.handle ?? null, published }, 200, UNKEPT);
  });
  app.get("/api/builders/:handle", async (context) => {
    const profile = await publicProfile(directory.database, context.req.param("handle"));
    return context.json(profileDocument(profile, directory.origin), 200, FRESH);
  });
  app.get("/builders/:handle", async (context) => {
    const [handle, asker] = [context.req.param("handle"), context.var.asker ?? null];
    const profile = await publicProfile(directory.database, handle).catch((error: unknown) => {
      if (asker?.handle !== handle) throw error;
    });
    if (!profile) return context.redirect("/account/profile", 303);
    const today = calendarDateOf(directory.now());
    const page = { profile, asker, today, origin: directory.origin };
    return context.html(profilePage(page), 200, FRESH);
  });
  app.get("/account/profile", async (context) => {
    const asker = signedIn(context);
    const [typed, wasSaved] = [await saidInProfile(directory, asker), context.req.query("saved") === "yes"];
    const isHidden = await isHiddenPage(directory.database, asker.accountId);
    const { origin } = directory;
    return context.html(profileFormPage({ asker, typed, wasSaved, isHidden, origin }), 200, UNKEPT);
  });
  app.post("/account/profile", (context) => edit(directory, context, limit));
  return app;
}

const FRESH = { "cache-control": "private, no-cache" };

function tooLong(): never {
  const says = `record: at most ${LONGEST_RECORD_BYTES} bytes are read. Nothing was published.`;
  throw new InputError("record.too-long", says);
}

function takeChange(limit: Limit, accountId: string): void {
  takeOne(
    limit,
    accountId,
    () => `A page is changed at most ${MOST_AN_HOUR} times within an hour. Try again later; nothing changed.`,
  );
}

async function publish(directory: Directory, context: Context<BuildersEnv>, limit: Limit): Promise<Response> {
  const isProgram = context.req.header("authorization") !== undefined;
  const accountId = isProgram ? await publisherOf(directory, context) : signedIn(context).accountId;
  takeChange(limit, accountId);
  const record = readRecord(await context.req.text(), directory.now());
  await publishRecord(directory, accountId, record);
  return context.json({ published: record.items.length }, 200, UNKEPT);
}

function edit(directory: Directory, context: Context<BuildersEnv>, limit: Limit): Promise<Response> {
  const asker = signedIn(context);
  const { origin } = directory;
  const again = (refused: Refused) => profileFormPage({ asker, typed: refused.typed, refused, origin });
  return answered(context, again, async () => {
    takeChange(limit, asker.accountId);
    await editProfile(directory, asker.accountId, await readForm(context.req, PROFILE_FORM));
    return context.redirect("/account/profile?saved=yes", 303);
  });
}
