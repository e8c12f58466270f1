import { InputError } from "@paycurve/core";
import { type Context, Hono } from "hono";
import type { Directory } from "../directory.ts";
import { answered, type Refused, UNKEPT } from "../pages/index.ts";
import { type BuildersEnv, readForm } from "../requests/index.ts";
import { openLink, openWithdrawal } from "./open-link.ts";
import { signAttestation } from "./sign-attestation.ts";
import { SIGN_FORM } from "./sign-form.ts";
import { signPage } from "./sign-page.ts";
import { signedPage, withdrawnPage, withdrawPage } from "./signed-pages.ts";
import { withdrawAttestation } from "./withdraw-attestation.ts";

/** The address of these pages is the secret itself: it is told to nobody they lead to. */
const PRIVATE = { ...UNKEPT, "referrer-policy": "same-origin" };

/**
 * Where somebody who is asked reads, signs, and takes back; they need no account.
 *
 * Shape   a directory → /attest/:token and /attest/withdraw/:token
 */
export function attestRoutes(directory: Directory): Hono<BuildersEnv> {
  const app = new Hono<BuildersEnv>();
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
  app.post("/attest/:secret", (context) => sign(directory, context, context.req.param("secret")));
  return app;
}

function sign(directory: Directory, context: Context<BuildersEnv>, secret: string): Promise<Response> {
  const again = (refused: Refused) => {
    context.header("referrer-policy", PRIVATE["referrer-policy"]);
    return pageFor(directory, context, secret, refused);
  };
  return answered(context, again, async () => {
    const { attestation } = await openLink(directory.database, directory.now(), secret);
    if (attestation.accountId === context.var.asker?.accountId) throw ownWork();
    const signed = await signAttestation(directory, secret, await readForm(context.req, SIGN_FORM));
    return context.html(signedPage(signed, context.var.asker), 200, PRIVATE);
  });
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
