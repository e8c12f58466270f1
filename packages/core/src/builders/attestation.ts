/** Who the word of an attestation is from, seen from the builder. */
export type AttesterRelation = (typeof ATTESTER_RELATIONS)[number];

/** The relations that are known. */
export const ATTESTER_RELATIONS = ["colleague", "client"] as const;

/** Somebody by an address of their own and the name they go by. */
export interface NamedParty {
  /** An https, http, urn or did address. */
  readonly id: string;
  readonly name: string;
}

/** That a named person bears out what a builder says of a system, as a directory signs it. */
export interface Attestation {
  readonly id: string;
  /** The directory that signs. */
  readonly issuer: NamedParty;
  /** The address of the builder. */
  readonly subject: string;
  /** Whose word it is. */
  readonly attester: NamedParty & { readonly relation: AttesterRelation };
  /** What is borne out: the system by its name, and what its builder says of it. */
  readonly system: NamedParty & { readonly claim: string };
  /** What the attester says, in their own words. */
  readonly statement: string;
  /** Addresses where the system can be seen. */
  readonly proofs: readonly string[];
  /** The moment of the word, with its zone: 2026-10-03T12:00:00Z. */
  readonly attestedAt: string;
}

/** The longest that each kind of text in an attestation may be, in letters, and the most proofs. */
export const ATTESTATION_LIMITS = { line: 2000, text: 8000, address: 2000, proofs: 20 } as const;
