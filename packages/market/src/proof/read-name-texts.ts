import { Resolver } from "node:dns/promises";
import { PROOF_SETTINGS, type ProofSettings } from "./proof-settings.ts";
import { withinSignal } from "./within-signal.ts";

/** The texts that a name has in the domain name system, or why they are not known. */
export type NameTexts =
  | { readonly kind: "known"; readonly texts: readonly string[] }
  | { readonly kind: "unknown"; readonly says: string };

/**
 * Looks up the TXT records of a name, asking the name servers alone, never the host itself.
 *
 * Shape   a host, settings for tests alone → its texts, each whole; none where it has none; never throws
 * Units   deadlineMs in milliseconds, for all tries together
 * Source  RFC 1035 section 3.3.14; the strings of one record belong together (RFC 7208 section 3.3)
 */
export async function readNameTexts(host: string, settings: Partial<ProofSettings> = {}): Promise<NameTexts> {
  const { deadlineMs, nameServers } = { ...PROOF_SETTINGS, ...settings };
  const resolver = new Resolver({ timeout: Math.ceil(deadlineMs / TRIES), tries: TRIES });
  if (nameServers.length > 0) resolver.setServers(nameServers);
  try {
    const records = await withinSignal(resolver.resolveTxt(host), AbortSignal.timeout(deadlineMs));
    return { kind: "known", texts: records.map((parts) => parts.join("")) };
  } catch (error) {
    if (NONE.has((error as NodeJS.ErrnoException).code ?? "")) return { kind: "known", texts: [] };
    return { kind: "unknown", says: `The texts of the name ${host} cannot be looked up now.` };
  } finally {
    resolver.cancel();
  }
}

const TRIES = 2;
const NONE: ReadonlySet<string> = new Set(["ENODATA", "ENOTFOUND"]);
