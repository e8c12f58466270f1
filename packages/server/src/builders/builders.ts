import { InputError, unknownWord } from "@paycurve/core";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { tellAnswers } from "../log/index.ts";
import { isForPrograms, refusalAnswer, statusOf } from "../refusals/index.ts";
import { accountRoutes, askerOf } from "./accounts/index.ts";
import { adminRoutes, countAnswers } from "./admin/index.ts";
import { articleRoutes } from "./articles/index.ts";
import { attestationRoutes } from "./attestations/index.ts";
import { contactRoutes } from "./contacts/index.ts";
import { describedRoutes } from "./described/index.ts";
import type { Directory } from "./directory.ts";
import { findRoutes } from "./find/index.ts";
import { leavingRoutes } from "./leaving/index.ts";
import { BUILDERS_STYLE_PATH, buildersPage, buildersStyle } from "./pages/index.ts";
import { profileRoutes } from "./profiles/index.ts";
import { readLimit } from "./read-limit.ts";
import { atOwnOrigin, type BuildersEnv, fromOurPages, sendToSignIn, wayBack } from "./requests/index.ts";
import { shortlistRoutes } from "./shortlists/index.ts";
import { verificationRoutes } from "./verification/index.ts";

/** A directory to answer from. */
export interface BuildersOptions {
  readonly directory: Directory;
  /** Paths of the built page's own files: its typefaces are used here too. */
  readonly files: readonly string[];
}

/** What the directory answers, topic by topic. */
const TOPICS = [
  describedRoutes,
  accountRoutes,
  adminRoutes,
  articleRoutes,
  findRoutes,
  attestationRoutes,
  profileRoutes,
  verificationRoutes,
  shortlistRoutes,
  contactRoutes,
  leavingRoutes,
];

/** What someone who is lost may have meant. */
const WAYS_ON = ["/builders", "/account"];

/**
 * The directory of builders as an application.
 *
 * Shape   an open directory → its pages and what they send
 */
export function builders({ directory, files }: BuildersOptions): Hono<BuildersEnv> {
  const app = new Hono<BuildersEnv>();
  const style = buildersStyle(files);
  const { tell = () => {} } = directory;
  app.use(tellAnswers(tell), countAnswers(directory));
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: tooLong }), atOwnOrigin(directory.origin));
  app.use(fromOurPages(directory.origin), askerOf(directory), wayBack);
  app.use(readLimit(directory));
  app.get(BUILDERS_STYLE_PATH, (context) => context.text(style, 200, STYLE_HEADERS));
  for (const routesOf of TOPICS) app.route("/", routesOf(directory));
  app.notFound((context) => {
    const { path } = context.req;
    return refused(context, unknownWord({ field: "path", value: path, known: WAYS_ON }));
  });
  app.onError((error, context) => {
    if (statusOf(error) === 500) tell({ event: "fault", error });
    if (canSignIn(context, error)) return sendToSignIn(context);
    return refused(context, error);
  });
  return app;
}

/** Says no on a page like the others, from which all of them are reached. */
function refused(context: Context<BuildersEnv>, error: unknown): Response | Promise<Response> {
  const asker = context.var.asker ?? null;
  return refusalAnswer(context, error, { document: (page) => buildersPage({ ...page, asker }) });
}

/** A page that was asked for by somebody who only has to sign in first. */
function canSignIn({ req }: Context, error: unknown): boolean {
  const isSignedOut = error instanceof InputError && error.code === "account.signed-out";
  return isSignedOut && req.method === "GET" && !isForPrograms(req.path);
}

/** As much as the longest thing that is sent here, a published record. */
const MOST_BYTES = 1_000_000;

function tooLong(): never {
  const says = `form: at most ${MOST_BYTES} bytes are read. Nothing was changed.`;
  throw new InputError("form.too-long", says);
}

const STYLE_HEADERS = { "content-type": "text/css; charset=utf-8", "cache-control": "no-cache" };
