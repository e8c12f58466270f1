import type { Attestation, AttesterRelation } from "@paycurve/core/builders";
import type { items } from "../store/schema/index.ts";
import { claimOf } from "./claim-of.ts";

/** Whose system is borne out, in which directory. */
export interface AttestedSystem {
  readonly origin: string;
  readonly handle: string;
  readonly item: typeof items.$inferSelect;
}

/** A person's word as they give it. */
export interface Word {
  /** The attestation's own id. */
  readonly id: string;
  readonly name: string;
  readonly relation: AttesterRelation;
  readonly statement: string;
  readonly at: Date;
}

/**
 * A builder's address in a directory.
 *
 * @example builderAddress("https://builders.example.org", "ada") // => "https://builders.example.org/builders/ada"
 */
export function builderAddress(origin: string, handle: string): string {
  return `${origin}/builders/${handle}`;
}

/**
 * The address of an item on its builder's page.
 *
 * @example systemAddress("https://builders.example.org/builders/ada", "triage") // => "https://builders.example.org/builders/ada#system-triage"
 */
export function systemAddress(builder: string, itemId: string): string {
  return `${builder}#system-${itemId}`;
}

/**
 * The address of an attestation.
 *
 * @example attestationAddress("https://builders.example.org/builders/ada", "1") // => "https://builders.example.org/builders/ada/attestations/1"
 */
export function attestationAddress(builder: string, id: string): string {
  return `${builder}/attestations/${id}`;
}

/**
 * A person's word on a system as it is to be signed.
 *
 * Shape   whose system, whose word → Attestation, its moment a whole second as a token counts them
 */
export function attestationOf({ origin, handle, item }: AttestedSystem, word: Word): Attestation {
  const { id, name, relation, statement, at } = word;
  const builder = builderAddress(origin, handle);
  const own = attestationAddress(builder, id);
  return {
    id: own,
    issuer: { id: origin, name: `The builders of ${URL.parse(origin)?.host ?? origin}` },
    subject: builder,
    attester: { id: `${own}#attester`, name, relation },
    system: { id: systemAddress(builder, item.itemId), name: item.system, claim: claimOf(item) },
    statement,
    proofs: item.proof,
    attestedAt: `${at.toISOString().slice(0, 19)}Z`,
  };
}
