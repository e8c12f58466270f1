import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * Whether an address is one that anybody on the internet could ask: no private, loopback, link-local, shared, multicast,
 * documentation or reserved one, nor one that carries an IPv4 address inside (mapped, NAT64, 6to4, Teredo).
 *
 * Shape   an IPv4 address in four decimal parts or an IPv6 address → true or false; whatever is neither is not public
 * Source  RFC 6890 and the IANA special-purpose registries it founded; RFC 5771; RFC 4291 section 2.4
 * @example isPublicAddress("93.184.216.34") // => true
 * @example isPublicAddress("100.64.0.1") // => false
 * @example isPublicAddress("::ffff:8.8.8.8") // => false
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !SPECIAL_V4.check(address, "ipv4");
  if (!isIPv6(address) || address.includes("%")) return false;
  return GLOBAL_V6.check(address, "ipv6") && !SPECIAL_V6.check(address, "ipv6");
}

/**
 * Whether an address is this machine's own.
 *
 * @example isLoopbackAddress("127.8.0.1") // => true
 */
export function isLoopbackAddress(address: string): boolean {
  return (isIPv4(address) && address.startsWith("127.")) || address === "::1";
}

const SPECIAL_V4 = listOf("ipv4", [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
]);

/** Global unicast; all of IPv6 beside it is loopback, mapped, translated, local, multicast or unassigned. */
const GLOBAL_V6 = listOf("ipv6", ["2000::/3"]);
const SPECIAL_V6 = listOf("ipv6", [
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20",
  "2620:4f:8000::/48",
]);

function listOf(family: "ipv4" | "ipv6", ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = "", prefix] = range.split("/");
    list.addSubnet(net, Number(prefix), family);
  }
  return list;
}
