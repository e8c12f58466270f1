import { proofPlace } from "@paycurve/core/evidence";
import type { PageAnswer } from "./ask-page.ts";
import { type ProofVerdict, unreachableProof } from "./proof-found.ts";
import { titleOf } from "./title-of.ts";

/** Where the link first pointed, where the last answer came from, and the answer. */
export interface LastAnswer {
  readonly link: URL;
  readonly url: URL;
  readonly answer: PageAnswer;
}

const GONE = [404, 410];
const FOR_PEOPLE = [401, 403, 429, 451, 999];

/**
 * What the last answer says of a proof link.
 *
 * Shape   where it led, what came → kind, words, status, title
 * Source  RFC 9110 section 15; LinkedIn answers programs with 999 or with its page for signing in
 */
export function answerVerdict({ link, url, answer: { status, beginning } }: LastAnswer): ProofVerdict {
  const title = beginning === null ? null : titleOf(beginning);
  const isFine = status >= 200 && status < 300;
  if (GONE.includes(status)) return { kind: "gone", says: goneWords(url, status), status };
  if (isLinkedIn(link, url) && (!isFine || SIGN_IN.test(url.pathname)))
    return { kind: "refused", says: "LinkedIn shows itself to people only; open it yourself.", status };
  if (isFine)
    return { kind: "reachable", says: foundWords(link, url, title), status, ...(title && { title }) };
  if (FOR_PEOPLE.includes(status))
    return {
      kind: "refused",
      says: `${url.hostname} shows it to no program (${status}); open it yourself.`,
      status,
    };
  const says =
    status >= 500
      ? `${url.hostname} has trouble of its own (${status}); try again later.`
      : `${url.hostname} gives no page (${status}).`;
  return unreachableProof(says, status);
}

const SIGN_IN = /^\/(?:authwall|login|uas\/login|checkpoint|signup)\b/;

function isLinkedIn(...urls: readonly URL[]): boolean {
  return urls.some(({ href }) => proofPlace(href).kind === "linkedin");
}

function goneWords(url: URL, status: number): string {
  const place = proofPlace(url.href);
  return place.kind === "github-repository"
    ? `GitHub shows no ${place.owner}/${place.repository} there (${status}): it is gone, renamed or private.`
    : `Nothing is there (${status}).`;
}

function foundWords(link: URL, url: URL, title: string | null): string {
  const led = link.hostname === url.hostname ? "It answers" : `It leads to ${url.hostname}, which answers`;
  return title === null ? `${led}.` : `${led}: “${title}”.`;
}
