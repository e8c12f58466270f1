import { isIPv6 } from "node:net";
import type { Context } from "hono";

/** What the server tells of the connection by which a request came. */
interface Connection {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

const LOOPBACK = /^(?:::1|(?:::ffff:)?127\.)/;

/**
 * Who is counted as one sender: an address, of the longer kind the network it belongs to. A proxy on this machine is
 * believed about whom it speaks for, nobody else.
 *
 * Shape   a request → an address, or "unknown" in a test that names none
 */
export function senderAddress(context: Context): string {
  const { incoming } = (context.env ?? {}) as Connection;
  const peer = incoming?.socket?.remoteAddress ?? "unknown";
  const spokenFor = context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return networkOf(LOOPBACK.test(peer) && spokenFor ? spokenFor : peer);
}

/**
 * One household has one network of the longer addresses, and could else use each of them once.
 *
 * @example networkOf("2001:db8:1:2:3:4:5:6") // => "2001:db8:1:2"
 * @example networkOf("2001:db8::1") // => "2001:db8:0:0"
 * @example networkOf("::ffff:203.0.113.9") // => "203.0.113.9"
 */
export function networkOf(address: string): string {
  const short = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(short)) return short.slice(0, 64);
  const [bare = ""] = short.toLowerCase().split("%");
  const [head = [], tail = []] = bare.split("::").map((part) => part.split(":").filter(Boolean));
  const missing = 8 - head.length - tail.length;
  const whole = [...head, ...Array.from({ length: missing }, () => "0"), ...tail];
  return whole.slice(0, 4).join(":");
}
