import { ATTESTER_RELATIONS } from "@paycurve/core/builders";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { signedIn } from "../accounts/index.ts";
import type { Directory } from "../directory.ts";
import { answered, type Refused, UNKEPT } from "../pages/index.ts";
import { type BuildersEnv, line, readForm } from "../requests/index.ts";
import { sendLetter } from "../send-letter.ts";
import { askAttestation } from "./ask-attestation.ts";
import { attestRoutes } from "./attest-routes.ts";
import { attestationLimits, takeAsk, takeLetter } from "./attestation-limits.ts";
import { checkRoutes } from "./check-routes.ts";
import { askLetter } from "./letter.ts";
import { linkPage } from "./link-page.ts";
import { dropAttestation, ownAttestations } from "./own-attestations.ts";
import { ownPage } from "./own-page.ts";
import { shownRoutes } from "./shown-routes.ts";

const PAGE = "/account/attestations";

const ASKED = z.object({
  item: line(60),
  name: line(100).min(1, { error: "say whom you ask." }),
  relation: z.enum(ATTESTER_RELATIONS, { error: `known are ${ATTESTER_RELATIONS.join(" and ")}.` }),
  mail: line(254)
    .default("")
    .refine((text) => text === "" || z.email().safeParse(text).success, {
      error: "this is no mail address.",
    }),
});

/**
 * What others sign for a builder.
 *
 * Shape   a directory → /account/attestations for one's own, /attest/:token for who is asked,
 *         /attest/check for who was given a credential, and what anyone may see
 */
export function attestationRoutes(directory: Directory): Hono<BuildersEnv> {
  const app = new Hono<BuildersEnv>();
  const limits = attestationLimits(directory.now);
  app.get(PAGE, async (context) => context.html(await pageFor(directory, context), 200, UNKEPT));
  app.post(PAGE, (context) =>
    answered(
      context,
      (refused) => pageFor(directory, context, refused),
      () => ask(directory, context, limits),
    ),
  );
  app.post(`${PAGE}/:id/drop`, async (context) => {
    await dropAttestation(directory, signedIn(context).accountId, context.req.param("id"));
    return context.redirect(PAGE, 303);
  });
  app.route("/", checkRoutes(directory));
  app.route("/", attestRoutes(directory));
  app.route("/", shownRoutes(directory));
  return app;
}

async function ask(
  directory: Directory,
  context: Context<BuildersEnv>,
  limits: ReturnType<typeof attestationLimits>,
): Promise<Response> {
  const asker = signedIn(context);
  const { item, mail, ...whom } = await readForm(context.req, ASKED);
  takeAsk(limits, asker.accountId);
  if (mail !== "") takeLetter(limits, mail);
  const link = await askAttestation(directory, asker, { ...whom, itemId: item });
  const letter = askLetter({ to: mail, handle: asker.handle, link });
  const wasSent = mail === "" ? null : await sendLetter(directory, letter);
  const page = linkPage({ asker, name: whom.name, link, wasSent });
  return context.html(page, 200, { ...UNKEPT, "referrer-policy": "no-referrer" });
}

async function pageFor(
  directory: Directory,
  context: Context<BuildersEnv>,
  refused?: Refused,
): Promise<ReturnType<typeof ownPage>> {
  const asker = signedIn(context);
  const own = await ownAttestations(directory, asker.accountId);
  return ownPage({
    ...own,
    asker,
    now: directory.now(),
    origin: directory.origin,
    ...(refused && { refused }),
  });
}
