import { answerVerdict } from "./answer-verdict.ts";
import { followLink } from "./follow-link.ts";
import type { ProofFound } from "./proof-found.ts";
import { PROOF_SETTINGS, type ProofSettings } from "./proof-settings.ts";
import { READ_TEXT } from "./reading.ts";

/** What was found at a link, and how its text begins where it has one. */
export interface ProofText extends ProofFound {
  /** Null where nothing answered well, or with a page of HTML. */
  readonly text: string | null;
}

/**
 * Reads the beginning of a small text that shows who controls a place, as safely as `checkProof` asks. A redirect to another
 * scheme, host or port is refused: whoever wrote there need not control this one.
 *
 * Shape   a link, settings for tests alone → how it fared and at most 4 KB; never throws for what a link or a server does
 * Units   deadlineMs in milliseconds
 * Source  OWASP, Server-Side Request Forgery Prevention Cheat Sheet; RFC 6890
 */
export async function readProofText(link: string, settings: Partial<ProofSettings> = {}): Promise<ProofText> {
  const found = await followLink(link, {
    settings: { ...PROOF_SETTINGS, ...settings },
    reading: READ_TEXT,
    mayLeave: false,
  });
  if ("kind" in found) return { link, ...found, text: null };
  const untitled = { ...found, answer: { ...found.answer, beginning: null } };
  return { link, ...answerVerdict(untitled), text: found.answer.beginning };
}
