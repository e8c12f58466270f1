import { type ProofVerdict, refusedProof } from "./proof-found.ts";
import type { ProofSettings } from "./proof-settings.ts";

const LONGEST_LINK = 2048;
const WEB_PORTS = ["", "80", "443"];

/**
 * Reads where a link or a redirect leads, before anything is asked: the web alone, without a name or password, at the web's
 * own ports, and at no name that only a local network knows. Numbers in any writing (0x7f.1, 2130706433) are read as the
 * address they stand for, as browsers do.
 *
 * Shape   an address, the page that led to it or null → a URL, or why it is not asked
 */
export function readProofUrl(
  link: string,
  from: URL | null,
  { anyPort, loopback }: Pick<ProofSettings, "anyPort" | "loopback">,
): URL | ProofVerdict {
  const url = link.length > LONGEST_LINK ? null : URL.parse(link, from?.href);
  if (url === null || !/^https?:$/.test(url.protocol)) return refusedProof("It is no address of a web page.");
  if (url.username !== "" || url.password !== "")
    return refusedProof("A name or password stands in the address; leave it out.");
  if (LOCAL_NAME.test(url.hostname) && !loopback)
    return refusedProof(`${url.hostname} is a name on a local network; only public pages are asked.`);
  if (!anyPort && !WEB_PORTS.includes(url.port))
    return refusedProof(`Port ${url.port} is not the web's own; only 80 and 443 are asked.`);
  return url;
}

/** A name without a dot, and the endings that no public name has. */
const LOCAL_NAME =
  /^[^.[\]]+\.?$|\.(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa)\.?$/;
