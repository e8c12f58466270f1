import { InputError } from "../errors.ts";

/** What every browser and Node have; their types name it each in their own place. */
declare const URL: {
  parse(address: string): {
    readonly protocol: string;
    readonly username: string;
    readonly password: string;
    readonly hostname: string;
    readonly href: string;
    readonly search: string;
  } | null;
};

/**
 * Where something can be seen, as an address that says nothing of whoever copied it: what only follows clicks is taken off.
 * GitHub's and LinkedIn's are understood without https.
 *
 * Shape   an address as typed or pasted → an https or http address
 * Errors  InputError "proof.address" where it is none; "proof.secret" where a name or password stands in it
 * @example proofAddress("www.linkedin.com/posts/ada_triage-1?utm_source=share&rcm=x") // => "https://www.linkedin.com/posts/ada_triage-1"
 * @example proofAddress("github.com/ada/triage") // => "https://github.com/ada/triage"
 */
export function proofAddress(word: string): string {
  const typed = word.trim();
  const address = URL.parse(KNOWN_HOST.test(typed) ? `https://${typed}` : typed);
  const isWeb = address !== null && /^https?:$/.test(address.protocol) && address.hostname.includes(".");
  if (!isWeb || /\s/.test(typed)) {
    const says = `proof: an address is accepted, such as https://github.com/you/project; got “${typed.slice(0, 60)}”.`;
    throw new InputError("proof.address", says, { field: "proof" });
  }
  if (address.username !== "" || address.password !== "") {
    const says = `proof: a name or password stands in the address at ${address.hostname}; leave it out.`;
    throw new InputError("proof.secret", says, { field: "proof" });
  }
  return withoutTrackers(KNOWN_HOST.test(typed) ? `https://${typed}` : typed, address.search);
}

/**
 * Whose address it is, as a person would say it.
 *
 * @example proofHost("https://www.linkedin.com/posts/x") // => "LinkedIn"
 * @example proofHost("https://example.org/post") // => "example.org"
 */
export function proofHost(address: string): string {
  const host = URL.parse(address)?.hostname.replace(/^www\./, "") ?? address;
  return NAMES.get(host) ?? host;
}

function withoutTrackers(address: string, search: string): string {
  const kept = search
    .slice(1)
    .split("&")
    .filter((part) => !TRACKER.test(part));
  if (search === "" || kept.length === search.slice(1).split("&").length) return address;
  return address.replace(search, kept.length === 0 ? "" : `?${kept.join("&")}`);
}

const KNOWN_HOST = /^(?:(?:www\.|[a-z]{2}\.)?linkedin\.com|(?:gist\.)?github\.com|gitlab\.com)\//i;
const TRACKER = /^(?:utm_\w+|trk\w*|rcm|fbclid|gclid|lipi|midToken|originalSubdomain)(?:=|$)/i;
const NAMES: ReadonlyMap<string, string> = new Map([
  ["github.com", "GitHub"],
  ["gist.github.com", "GitHub"],
  ["gitlab.com", "GitLab"],
  ["linkedin.com", "LinkedIn"],
]);
