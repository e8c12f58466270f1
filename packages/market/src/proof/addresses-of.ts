import { isIP } from "node:net";
import { type ProofVerdict, refusedProof, unreachableProof } from "./proof-found.ts";
import type { ProofSettings, ResolvedAddress } from "./proof-settings.ts";
import { isLoopbackAddress, isPublicAddress } from "./public-address.ts";

/** What a connection may be made to, and nothing else. */
export interface PublicAddresses {
  readonly addresses: readonly ResolvedAddress[];
}

/**
 * The addresses of a URL's host, asked for once: the connection is made to these and no name is looked up again, so that
 * nobody can answer differently the second time. One that is not public spoils all.
 *
 * Shape   a URL → its addresses, or why it is not asked
 * Errors  whatever keeps a name from being looked up
 */
export async function addressesOf(
  { hostname }: URL,
  { resolve, loopback }: Pick<ProofSettings, "resolve" | "loopback">,
): Promise<PublicAddresses | ProofVerdict> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const addresses = family === 0 ? await resolved(host, resolve) : [{ address: host, family }];
  if (addresses.length === 0) return unreachableProof(`No server is known by the name ${host}.`);
  const isAllowed = ({ address }: ResolvedAddress): boolean =>
    isPublicAddress(address) || (loopback && isLoopbackAddress(address));
  if (addresses.every(isAllowed)) return { addresses };
  return refusedProof(`${host} is on a private or reserved network; only public pages are asked.`);
}

async function resolved(
  host: string,
  resolve: ProofSettings["resolve"],
): Promise<readonly ResolvedAddress[]> {
  try {
    return await resolve(host);
  } catch (error) {
    if (UNKNOWN.has((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}

const UNKNOWN: ReadonlySet<string> = new Set(["ENOTFOUND", "ENODATA"]);
