import { addressesOf } from "./addresses-of.ts";
import { answerVerdict } from "./answer-verdict.ts";
import { askPage, type PageAnswer } from "./ask-page.ts";
import { failureVerdict } from "./failure-verdict.ts";
import { type ProofFound, type ProofVerdict, unreachableProof } from "./proof-found.ts";
import { PROOF_SETTINGS, type ProofSettings } from "./proof-settings.ts";
import { readProofUrl } from "./read-proof-url.ts";
import { withinSignal } from "./within-signal.ts";

const MOST_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];

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
  return { link, ...(await verdictOf(link, { ...PROOF_SETTINGS, ...settings })) };
}

async function verdictOf(link: string, settings: ProofSettings): Promise<ProofVerdict> {
  const signal = AbortSignal.timeout(settings.deadlineMs);
  const first = readProofUrl(link, null, settings);
  if (!(first instanceof URL)) return first;
  let url = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await askOnce(url, settings, signal);
    if ("kind" in answer) return url === first ? answer : ledTo(answer);
    if (!REDIRECTS.includes(answer.status) || answer.location === null)
      return answerVerdict({ link: first, url, answer });
    const next = readProofUrl(answer.location, url, settings);
    if (!(next instanceof URL)) return ledTo(next);
    url = next;
  }
  return unreachableProof(`It sends on more than ${MOST_REDIRECTS} times.`);
}

/** One server's answer, or why there is none. */
async function askOnce(
  url: URL,
  settings: ProofSettings,
  signal: AbortSignal,
): Promise<PageAnswer | ProofVerdict> {
  try {
    const found = await withinSignal(addressesOf(url, settings), signal);
    return "kind" in found ? found : await askPage(url, { addresses: found.addresses, signal });
  } catch (error) {
    return failureVerdict(url.hostname, error, settings.deadlineMs);
  }
}

function ledTo(verdict: ProofVerdict): ProofVerdict {
  return { ...verdict, says: `It sends on to another address. ${verdict.says}` };
}
