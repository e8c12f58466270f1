import { lookup } from "node:dns/promises";

/** An address that a name stands for. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** Asks for all addresses of a name. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

/** What a test may change; whoever asks for a person leaves all of it alone. */
export interface ProofSettings {
  /** Whether servers on this very machine may be asked. */
  readonly loopback: boolean;
  /** Whether ports beside 80 and 443 may be asked. */
  readonly anyPort: boolean;
  readonly deadlineMs: number;
  readonly resolve: Resolve;
  /** Who is asked for the texts of a name, as address and port; none for those of this machine. */
  readonly nameServers: readonly string[];
}

/** Public addresses alone, on the web's own ports, for five seconds in all. */
export const PROOF_SETTINGS: ProofSettings = {
  loopback: false,
  anyPort: false,
  deadlineMs: 5000,
  resolve: (host) => lookup(host, { all: true }),
  nameServers: [],
};
