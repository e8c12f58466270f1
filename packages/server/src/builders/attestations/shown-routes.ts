import { Hono } from "hono";
import { accepts } from "hono/accepts";
import { decodeJwt } from "jose";
import type { Directory } from "../directory.ts";
import type { BuildersEnv } from "../requests/index.ts";
import { isRowId } from "../requests/index.ts";
import { KEYS_PATH, publicKeys } from "../signing/index.ts";
import { attestationsPage } from "./attestations-page.ts";
import { credentialIn } from "./credential.ts";
import { credentialOf, shownAttestations } from "./shown-attestations.ts";
import { unknownAttestation } from "./unknown-link.ts";

const [JWT, JSON_TYPE] = ["application/jwt", "application/json"];
const FRESH = { "cache-control": "private, no-cache" };

/**
 * What anybody may see of attestations, and what they need to check them.
 *
 * Shape   a directory → /builders/:handle/attestations, one credential each under it, and /builders/keys.json
 */
export function shownRoutes(directory: Directory): Hono<BuildersEnv> {
  const app = new Hono<BuildersEnv>();
  app.get(KEYS_PATH, async (context) => {
    const keys = await publicKeys(directory.database);
    return context.json({ keys: keys.map((key) => ({ ...key, alg: "EdDSA", use: "sig" })) }, 200, FRESH);
  });
  app.get("/builders/:handle/attestations", async (context) => {
    const shown = await shownAttestations(directory.database, context.req.param("handle"));
    return context.html(attestationsPage(shown, context.var.asker), 200, FRESH);
  });
  app.get("/builders/:handle/attestations/:id", async (context) => {
    const { handle, id } = context.req.param();
    if (!isRowId(id)) throw unknownAttestation();
    const jwt = await credentialOf(directory.database, { handle, id });
    const type = accepts(context, { header: "Accept", supports: [JWT, JSON_TYPE], default: JWT });
    context.header("vary", "accept");
    if (type === JWT) return context.body(jwt, 200, { ...FRESH, "content-type": JWT });
    const credential = credentialIn(decodeJwt(jwt));
    return context.json({ credential, jwt, keys: `${directory.origin}${KEYS_PATH}` }, 200, FRESH);
  });
  return app;
}
