import { answerVerdict } from "./answer-verdict.ts";
import { followLink } from "./follow-link.ts";
import type { ProofFound } from "./proof-found.ts";
import { PROOF_SETTINGS, type ProofSettings } from "./proof-settings.ts";
import { READ_PAGE } from "./reading.ts";

/**
 * Asks once whether a proof link still shows something, in a way that nobody can turn against the network it is asked from:
 * only public addresses, each redirect checked anew, the connection made to the very address that was checked; at most three
 * redirects, 5 s in all and 1 MB.
 *
 * Shape   a link, settings for tests alone → ProofFound; never throws for what a link or a server does
 * Units   deadlineMs in milliseconds
 * Source  OWASP, Server-Side Request Forgery Prevention Cheat Sheet; RFC 6890
 */
export async function checkProof(link: string, settings: Partial<ProofSettings> = {}): Promise<ProofFound> {
  const found = await followLink(link, {
    settings: { ...PROOF_SETTINGS, ...settings },
    reading: READ_PAGE,
    mayLeave: true,
  });
  return { link, ...("kind" in found ? found : answerVerdict(found)) };
}
