import { InputError } from "@paycurve/core";
import { type Context, Hono } from "hono";
import { z } from "zod";
import type { Directory } from "../directory.ts";
import { createLimit, senderAddress, takeOne } from "../limits/index.ts";
import { answered, UNKEPT } from "../pages/index.ts";
import { type BuildersEnv, readForm } from "../requests/index.ts";
import { checkPage, LONGEST_CREDENTIAL, standsPage } from "./check-page.ts";
import { verifyAttestation } from "./verify-attestation.ts";

const MOST_A_MINUTE = 30;
const MINUTE_MS = 60_000;

const CREDENTIAL = z.object({
  credential: z
    .string("the text of a credential.")
    .max(LONGEST_CREDENTIAL, `at most ${LONGEST_CREDENTIAL} letters.`)
    .transform((text) => text.trim()),
});

/**
 * Where anybody who was given a credential learns whether this directory signed it and still stands by it.
 *
 * Shape   a directory → /attest/check
 */
export function checkRoutes(directory: Directory): Hono<BuildersEnv> {
  const app = new Hono<BuildersEnv>();
  const limit = createLimit({ most: MOST_A_MINUTE, withinMs: MINUTE_MS, now: directory.now });
  app.get("/attest/check", (context) => context.html(checkPage(context.var.asker), 200, UNKEPT));
  app.post("/attest/check", (context) =>
    answered(
      context,
      (refused) => checkPage(context.var.asker, refused),
      () => {
        takeOne(limit, senderAddress(context), (seconds) => `Too much at once. Go on in ${seconds} seconds.`);
        return check(directory, context);
      },
    ),
  );
  return app;
}

async function check(directory: Directory, context: Context<BuildersEnv>): Promise<Response> {
  const { credential } = await readForm(context.req, CREDENTIAL);
  const checked = await verifyAttestation(directory, credential);
  if (checked.kind === "verified")
    return context.html(standsPage(checked.attestation, context.var.asker), 200, UNKEPT);
  throw new InputError("attestation.no-credential", `credential: ${checked.says}`, { field: "credential" });
}
