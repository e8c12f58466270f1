import { isIP } from "node:net";
import { InputError } from "@paycurve/core";
import type { ProofSettings } from "@paycurve/market/proof";
import { REPOSITORY_HOSTS, repositoryAt } from "./repository-hosts.ts";

/** The methods that somebody can ask for by themselves. */
export const ASKABLE = ["domain", "repository", "address"] as const;

/** One of them. */
export type AskableMethod = (typeof ASKABLE)[number];

/**
 * What is to be verified, written as it is kept: the same place is the same words.
 *
 * Shape   a method, what was typed or pasted, settings for tests alone → a domain, a repository's address, a mail address
 * Errors  InputError "verification.subject" saying what is accepted
 */
export function readSubject(method: AskableMethod, typed: string, settings: Partial<ProofSettings>): string {
  const subject = READERS[method](typed.trim(), settings);
  if (subject !== null) return subject;
  throw new InputError("verification.subject", `subject: ${ACCEPTED[method]}`, { field: "subject" });
}

const ACCEPTED: Readonly<Record<AskableMethod, string>> = {
  domain: "write a domain such as ada.example.org, without a path.",
  repository: `write the address of a public repository at ${REPOSITORY_HOSTS.map(({ host }) => host).join(", ")}, such as https://github.com/ada/triage.`,
  address: "write a mail address such as ada@example.org.",
};

const LONGEST_DOMAIN = 253;
const LONGEST_ADDRESS = 254;

const READERS: Readonly<
  Record<AskableMethod, (typed: string, settings: Partial<ProofSettings>) => string | null>
> = {
  domain: domainOf,
  repository: (typed) => {
    const found = repositoryAt(typed, REPOSITORY_HOSTS);
    return found && `https://${found.host.host}/${found.path}`;
  },
  address: addressOf,
};

/** Names of this machine, and ports, are a test's alone. */
function domainOf(
  typed: string,
  { anyPort = false, loopback = false }: Partial<ProofSettings>,
): string | null {
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (url === null || url.username !== "" || url.password !== "") return null;
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") return null;
  const host = url.hostname.replace(/\.$/, "");
  const isName = host.length <= LONGEST_DOMAIN && NAME.test(host) && isIP(host) === 0;
  if (!isName && !loopback) return null;
  if (url.port === "") return host;
  return anyPort ? `${host}:${url.port}` : null;
}

const NAME = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/;

/** The part before the sign is kept as written: to some servers its capitals matter. */
function addressOf(typed: string): string | null {
  const at = typed.lastIndexOf("@");
  const [box, domain] = [typed.slice(0, at), typed.slice(at + 1).toLowerCase()];
  const isWhole = typed.length <= LONGEST_ADDRESS && BOX.test(box) && NAME.test(domain);
  return isWhole ? `${box}@${domain}` : null;
}

const BOX = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/;
