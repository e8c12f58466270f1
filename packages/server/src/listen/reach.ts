import { isIP } from "node:net";

/**
 * Whether only this machine can reach a service that listens at a host.
 *
 * @example isLoopback("127.0.0.1") // => true
 * @example isLoopback("0.0.0.0") // => false
 */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

/**
 * The address to open on this machine for a service that listens at a host.
 *
 * @example addressAt("0.0.0.0", 4180) // => "http://localhost:4180/"
 * @example addressAt("192.168.1.7", 80) // => "http://192.168.1.7:80/"
 */
export function addressAt(host: string, port: number): string {
  const everywhere = ["0.0.0.0", "::", "127.0.0.1", "::1"].includes(host);
  const name = everywhere ? "localhost" : isIP(host) === 6 ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}
