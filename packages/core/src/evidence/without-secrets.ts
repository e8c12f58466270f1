import { InputError } from "../errors.ts";
import type { EvidenceItem } from "./evidence-item.ts";
import { proofAddress } from "./proof-address.ts";

/**
 * Items as they may leave the machine: an address of proof that has a name or password in it stays behind.
 *
 * Shape   items → the same, without such addresses, and the ids of those that lost one
 */
export function withoutSecrets(items: readonly EvidenceItem[]): {
  readonly items: readonly EvidenceItem[];
  readonly stripped: readonly string[];
} {
  const stripped = items.filter(({ proof }) => proof.some(hasSecret)).map(({ id }) => id);
  return {
    items: items.map((item) => ({ ...item, proof: item.proof.filter((line) => !hasSecret(line)) })),
    stripped,
  };
}

function hasSecret(line: string): boolean {
  try {
    proofAddress(line);
    return false;
  } catch (error) {
    return error instanceof InputError && error.code === "proof.secret";
  }
}
