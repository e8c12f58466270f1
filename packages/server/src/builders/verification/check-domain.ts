import { type ProofSettings, readNameTexts } from "@paycurve/market/proof";
import { checkText } from "./check-text.ts";
import type { Checked } from "./checked.ts";
import { hasProofLine } from "./proof-line.ts";

/**
 * Where the file of a domain is looked for. Only a test's servers, on this very machine, are asked without a certificate.
 *
 * @example domainFile("ada.example.org", {}) // => "https://ada.example.org/.well-known/paycurve.txt"
 */
export function domainFile(domain: string, { loopback = false }: Partial<ProofSettings>): string {
  return `${loopback ? "http" : "https"}://${domain}/.well-known/paycurve.txt`;
}

/**
 * Whether a domain shows the line, in its file or in a text of its name: one of both is enough.
 *
 * Shape   a domain, the token, settings for tests alone → what it came to; it fails only where both told that it is not there
 */
export async function checkDomain(
  domain: string,
  token: string,
  settings: Partial<ProofSettings>,
): Promise<Checked> {
  const both = await Promise.all([
    checkText(domainFile(domain, settings), token, settings),
    checkName(domain.replace(/:\d+$/, ""), token, settings),
  ]);
  const held = both.find(({ kind }) => kind === "holds");
  if (held) return held;
  const kind = both.every((one) => one.kind === "fails") ? "fails" : "unknown";
  return { kind, says: both.map(({ says }) => says).join(" ") };
}

async function checkName(host: string, token: string, settings: Partial<ProofSettings>): Promise<Checked> {
  const found = await readNameTexts(host, settings);
  if (found.kind === "unknown") return found;
  return found.texts.some((text) => hasProofLine(text, token))
    ? { kind: "holds", says: `A TXT record of ${host} shows the line.` }
    : { kind: "fails", says: `No TXT record of ${host} shows the line.` };
}
