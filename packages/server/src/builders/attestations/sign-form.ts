import { createHash } from "node:crypto";
import { ATTESTER_RELATIONS } from "@paycurve/core/builders";
import { z } from "zod";
import { line, lines } from "../requests/index.ts";
import type { AttestedSystem } from "./attestation-of.ts";
import { claimOf } from "./claim-of.ts";

/** What somebody sends who signs. */
export const SIGN_FORM = z.object({
  name: line(100).min(1, { error: "write your name; your word stands under it." }),
  relation: z.enum(ATTESTER_RELATIONS, { error: `known are ${ATTESTER_RELATIONS.join(" and ")}.` }),
  statement: lines(2000).refine((text) => text !== "", { error: "say in your own words what you saw." }),
  /** A mark of what their page showed. */
  shown: line(64),
});

/** The same, read. */
export type SignForm = z.infer<typeof SIGN_FORM>;

/**
 * A mark of what a page shows of a system: whoever signs sends it along, so that nothing else is signed than they saw.
 *
 * Shape   a system → letters, others once anything shown is another
 */
export function shownMark({ handle, item }: AttestedSystem): string {
  const shown = JSON.stringify([handle, item.itemId, item.system, claimOf(item), item.proof]);
  return createHash("sha256").update(shown).digest("base64url");
}
