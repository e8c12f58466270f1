import { InputError } from "@paycurve/core";
import { type Context, Hono } from "hono";
import { noteDeed } from "../admin/log/index.ts";
import type { Directory } from "../directory.ts";
import { createLimit, type Limit } from "../limits/index.ts";
import { answered, type Refused, UNKEPT } from "../pages/index.ts";
import { type BuildersEnv, readForm } from "../requests/index.ts";
import { openLink, openWithdrawal } from "./open-link.ts";
import { signAttestation } from "./sign-attestation.ts";
import { SIGN_FORM } from "./sign-form.ts";
import { signPage } from "./sign-page.ts";
import { signedPage, withdrawnPage, withdrawPage } from "./signed-pages.ts";
import { withdrawAttestation } from "./withdraw-attestation.ts";

/** How often it is written down that somebody tries to sign for themselves. */
const NOTED_A_DAY = 3;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The address of these pages is the secret itself: it is told to nobody they lead to. */
const PRIVATE = { ...UNKEPT, "referrer-policy": "same-origin" };

/**
 * Where somebody who is asked reads, signs, and takes back; they need no account.
 *
 * Shape   a directory → /attest/:token and /attest/withdraw/:token
 */
export function attestRoutes(directory: Directory): Hono<BuildersEnv> {
  const app = new Hono<BuildersEnv>();
  const notes = createLimit({ most: NOTED_A_DAY, withinMs: DAY_MS, now: directory.now });
  app.get("/attest/withdraw/:secret", async (context) => {
    const secret = context.req.param("secret");
    const opened = await openWithdrawal(directory, secret);
    return context.html(withdrawPage(opened, { secret, asker: context.var.asker }), 200, PRIVATE);
  });
  app.post("/attest/withdraw/:secret", async (context) => {
    await withdrawAttestation(directory, context.req.param("secret"));
    return context.html(withdrawnPage(context.var.asker), 200, PRIVATE);
  });
  app.get("/attest/:secret", async (context) => {
    return context.html(await pageFor(directory, context, context.req.param("secret")), 200, PRIVATE);
  });
  app.post("/attest/:secret", (context) => sign(directory, context, notes));
  return app;
}

function sign(
  directory: Directory,
  context: Context<BuildersEnv, "/attest/:secret">,
  notes: Limit,
): Promise<Response> {
  const secret = context.req.param("secret");
  const again = (refused: Refused) => {
    context.header("referrer-policy", PRIVATE["referrer-policy"]);
    return pageFor(directory, context, secret, refused);
  };
  return answered(context, again, async () => {
    const { attestation } = await openLink(directory.database, directory.now(), secret);
    const { accountId } = attestation;
    if (accountId === context.var.asker?.accountId) {
      if (notes.take(accountId) === 0) await noteRefused(directory, accountId);
      throw ownWork();
    }
    const signed = await signAttestation(directory, secret, await readForm(context.req, SIGN_FORM));
    return context.html(signedPage(signed, context.var.asker), 200, PRIVATE);
  });
}

function noteRefused({ database, now }: Directory, accountId: string): Promise<void> {
  return noteDeed(database, { at: now(), actorId: accountId, deed: "attestation.refused" });
}

function ownWork(): InputError {
  return new InputError("attestation.own", "Nobody bears out their own work.", { field: "form" });
}

async function pageFor(
  directory: Directory,
  context: Context<BuildersEnv>,
  secret: string,
  refused?: Refused,
): Promise<ReturnType<typeof signPage>> {
  const { database, origin, now } = directory;
  const opened = await openLink(database, now(), secret);
  return signPage({ opened, secret, origin, asker: context.var.asker, ...(refused && { refused }) });
}
