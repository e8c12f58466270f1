import { type ProofSettings, type ProofText, readProofText } from "@paycurve/market/proof";
import type { Checked } from "./checked.ts";
import { hasProofLine } from "./proof-line.ts";

/**
 * Whether a text at an address has the line that is looked for.
 *
 * Shape   an address, the token, settings for tests alone → what it came to; a place that has trouble, or shows itself to no
 *         program, does not tell
 */
export async function checkText(
  address: string,
  token: string,
  settings: Partial<ProofSettings>,
): Promise<Checked> {
  const found = await readProofText(address, settings);
  if (found.text !== null && hasProofLine(found.text, token))
    return { kind: "holds", says: `${address} shows the line.` };
  if (found.kind === "reachable") return { kind: "fails", says: `${address} answers, but without the line.` };
  const says = `${address}: ${found.says}`;
  return { kind: isTold(found) ? "fails" : "unknown", says };
}

/** What is gone, or was not asked for what it is, is told; a server in trouble tells nothing. */
function isTold({ kind, status }: ProofText): boolean {
  return kind === "gone" || (kind === "refused" && status === undefined);
}
