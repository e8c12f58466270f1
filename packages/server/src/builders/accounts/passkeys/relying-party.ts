import type { Directory } from "../../directory.ts";

/**
 * Whom a passkey is for, as a browser and its device are told.
 *
 * Shape   where this directory is found → the name of its host, and of the service
 * @example relyingParty({ origin: "https://builders.example.org:8443" }) // => { rpID: "builders.example.org", rpName: "Paycurve" }
 */
export function relyingParty({ origin }: Pick<Directory, "origin">): { rpID: string; rpName: string } {
  return { rpID: new URL(origin).hostname, rpName: "Paycurve" };
}
