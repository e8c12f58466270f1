import { isIP } from "node:net";
import { networkInterfaces } from "node:os";

/** Hosts that mean every network a machine is on. */
const EVERYWHERE: readonly string[] = ["0.0.0.0", "::"];

/**
 * The address to open on this machine for a service that listens at a host.
 *
 * @example addressAt("0.0.0.0", 4180) // => "http://localhost:4180/"
 * @example addressAt("192.168.1.7", 80) // => "http://192.168.1.7:80/"
 */
export function addressAt(host: string, port: number): string {
  const name = isLoopback(host) || EVERYWHERE.includes(host) ? "localhost" : host;
  return `http://${isIP(name) === 6 ? `[${name}]` : name}:${port}/`;
}

/**
 * The addresses by which others can reach a service that listens at a host: none on loopback.
 *
 * Shape   a host, a port → addresses; of every network this machine is on, where the host means them all
 * @example openTo("127.0.0.1", 4180) // => []
 * @example openTo("192.168.1.7", 4180) // => ["http://192.168.1.7:4180/"]
 */
export function openTo(host: string, port: number): readonly string[] {
  if (isLoopback(host)) return [];
  const hosts = EVERYWHERE.includes(host) ? outerAddresses() : [host];
  return hosts.map((one) => addressAt(one, port));
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function outerAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address);
}
