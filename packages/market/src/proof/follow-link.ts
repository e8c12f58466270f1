import { addressesOf } from "./addresses-of.ts";
import type { LastAnswer } from "./answer-verdict.ts";
import { askPage, type PageAnswer } from "./ask-page.ts";
import { failureVerdict } from "./failure-verdict.ts";
import { type ProofVerdict, refusedProof, unreachableProof } from "./proof-found.ts";
import type { ProofSettings } from "./proof-settings.ts";
import { readProofUrl } from "./read-proof-url.ts";
import type { Reading } from "./reading.ts";
import { withinSignal } from "./within-signal.ts";

/** How a link is followed, and what is read where it ends. */
export interface Following {
  readonly settings: ProofSettings;
  readonly reading: Reading;
  /** Whether a redirect may lead to another scheme, host or port than the link's own. */
  readonly mayLeave: boolean;
}

const MOST_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Follows a link to its last answer in a way that nobody can turn against the network it is asked from: only public
 * addresses, each redirect checked anew, the connection made to the very address that was checked; at most three redirects,
 * one deadline for all of it.
 *
 * Shape   a link, how → the last answer, or why there is none; never throws for what a link or a server does
 * Source  OWASP, Server-Side Request Forgery Prevention Cheat Sheet; RFC 6890
 */
export async function followLink(link: string, following: Following): Promise<LastAnswer | ProofVerdict> {
  const { settings } = following;
  const signal = AbortSignal.timeout(settings.deadlineMs);
  const first = readProofUrl(link, null, settings);
  if (!(first instanceof URL)) return first;
  let url = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await askOnce(url, following, signal);
    if ("kind" in answer) return url === first ? answer : ledTo(answer);
    if (!REDIRECTS.includes(answer.status) || answer.location === null) return { link: first, url, answer };
    const next = readProofUrl(answer.location, url, settings);
    if (!(next instanceof URL)) return ledTo(next);
    if (!following.mayLeave && next.origin !== first.origin) return left(first, next);
    url = next;
  }
  return unreachableProof(`It sends on more than ${MOST_REDIRECTS} times.`);
}

/** One server's answer, or why there is none. */
async function askOnce(
  url: URL,
  { settings, reading }: Following,
  signal: AbortSignal,
): Promise<PageAnswer | ProofVerdict> {
  try {
    const found = await withinSignal(addressesOf(url, settings), signal);
    return "kind" in found ? found : await askPage(url, { addresses: found.addresses, signal, reading });
  } catch (error) {
    return failureVerdict(url.hostname, error, settings.deadlineMs);
  }
}

function ledTo(verdict: ProofVerdict): ProofVerdict {
  return { ...verdict, says: `It sends on to another address. ${verdict.says}` };
}

function left(from: URL, to: URL): ProofVerdict {
  return refusedProof(`It sends on to ${to.origin}, which says nothing of who controls ${from.origin}.`);
}
