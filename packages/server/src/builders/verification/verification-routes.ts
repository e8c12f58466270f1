import { type Context, Hono } from "hono";
import { z } from "zod";
import { signedIn } from "../accounts/index.ts";
import { calendarDateOf } from "../calendar-date-of.ts";
import type { Directory } from "../directory.ts";
import { answered, type Refused, UNKEPT } from "../pages/index.ts";
import { type BuildersEnv, line, readForm } from "../requests/index.ts";
import { askVerification } from "./ask-verification.ts";
import { checkNow } from "./check-now.ts";
import { confirmAddress } from "./confirm-address.ts";
import { dropVerification } from "./drop-verification.ts";
import { letterPage } from "./letter-page.ts";
import { ownClaims } from "./own-verifications.ts";
import { ASKABLE } from "./read-subject.ts";
import { verificationPage } from "./verification-page.ts";

const PAGE = "/account/verification";

const ASKED = z.object({
  method: z.enum(ASKABLE, { error: `known are ${ASKABLE.join(", ")}.` }),
  subject: line(300),
  item: line(60).transform((id) => id || null),
});

/**
 * Where a builder asks to have claims verified, and has them checked.
 *
 * Shape   a directory → /account/verification and what its forms send; each is for one's own claims alone
 */
export function verificationRoutes(directory: Directory): Hono<BuildersEnv> {
  const app = new Hono<BuildersEnv>();
  app.get(PAGE, async (context) => context.html(await pageFor(directory, context), 200, UNKEPT));
  app.post(PAGE, (context) => ask(directory, context));
  app.get(`${PAGE}/letter/:secret`, (context) =>
    context.html(letterPage(signedIn(context), context.req.param("secret")), 200, PRIVATE),
  );
  app.post(`${PAGE}/letter/:secret`, async (context) => {
    await confirmAddress(directory, signedIn(context).accountId, context.req.param("secret"));
    return context.redirect(PAGE, 303);
  });
  app.post(`${PAGE}/:id/check`, async (context) => {
    await checkNow(directory, signedIn(context).accountId, context.req.param("id"));
    return context.redirect(PAGE, 303);
  });
  app.post(`${PAGE}/:id/drop`, async (context) => {
    await dropVerification(directory, signedIn(context).accountId, context.req.param("id"));
    return context.redirect(PAGE, 303);
  });
  return app;
}

/** The address of the page is the secret itself: it is told to nobody the page leads to. */
const PRIVATE = { ...UNKEPT, "referrer-policy": "same-origin" };

async function pageFor(
  directory: Directory,
  context: Context<BuildersEnv>,
  refused?: Refused,
): Promise<ReturnType<typeof verificationPage>> {
  const asker = signedIn(context);
  const claims = await ownClaims(directory.database, asker.accountId);
  const today = calendarDateOf(directory.now());
  const { origin, proof: settings } = directory;
  return verificationPage({ asker, claims, today, origin, settings, ...(refused && { refused }) });
}

function ask(directory: Directory, context: Context<BuildersEnv>): Promise<Response> {
  const asker = signedIn(context);
  const again = (refused: Refused) => pageFor(directory, context, refused);
  return answered(context, again, async () => {
    const { item, ...asked } = await readForm(context.req, ASKED);
    await askVerification(directory, asker, { ...asked, itemId: item });
    return context.redirect(PAGE, 303);
  });
}
