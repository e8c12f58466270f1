import { type Context, Hono } from "hono";
import type { Directory } from "../src/builders/directory.ts";
import { type Asker, type BuildersEnv, fromOurPages } from "../src/builders/requests/index.ts";
import { accounts } from "../src/builders/store/schema/index.ts";
import { refusalAnswer, statusOf } from "../src/refusals/index.ts";

/** Where the directories of tests say they are found. */
export const ORIGIN = "https://builders.example.org";

/** What is sent along. */
export interface Asking {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks as somebody, or as nobody. */
export type AskAs = (who: Asker | null, path: string, init?: Asking) => Promise<Response>;

/** Some routes of the directory, with whoever a test says signed in, and no fault forgiven. */
export function askAs(...routes: readonly Hono<BuildersEnv>[]): AskAs {
  let asker: Asker | null = null;
  const app = new Hono<BuildersEnv>();
  app.use(fromOurPages(ORIGIN), async (context, next) => {
    context.set("asker", context.req.header("authorization") ? null : asker);
    await next();
  });
  for (const one of routes) app.route("/", one);
  app.onError((error, context) => refused(error, context));
  return async (who, path, init) => {
    asker = who;
    return app.request(path, { ...init, headers: { origin: ORIGIN, ...init?.headers } });
  };
}

function refused(error: unknown, context: Context): Response | Promise<Response> {
  if (statusOf(error) === 500) throw error;
  return refusalAnswer(context, error, {});
}

/** An account of a name, and how it asks. */
export async function addAccount({ database, now }: Directory, handle: string): Promise<Asker> {
  const accountId = crypto.randomUUID();
  await database
    .insert(accounts)
    .values({ id: accountId, handle, email: `${handle}@mail.example`, createdAt: now() });
  return { accountId, sessionId: crypto.randomUUID(), handle, isAdmin: false };
}

/** A form as a browser sends it. */
export function form(fields: Readonly<Record<string, string>>): Asking {
  return {
    method: "POST",
    body: new URLSearchParams(fields).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  };
}
