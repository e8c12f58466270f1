import type { Attestation, NamedParty } from "./attestation.ts";
import { ATTESTATION_CRITERIA, CREDENTIAL_CONTEXTS, GENRES } from "./credential-terms.ts";
import { readAttestation } from "./read-attestation.ts";

/** An attestation as an Open Badges 3.0 AchievementCredential: JSON, yet to be signed. */
export interface AttestationCredential {
  readonly "@context": readonly string[];
  readonly id: string;
  readonly type: readonly string[];
  readonly name: string;
  readonly issuer: Profile;
  readonly validFrom: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: readonly ["AchievementSubject"];
    readonly achievement: {
      readonly id: string;
      readonly type: readonly ["Achievement"];
      readonly name: string;
      readonly description: string;
      readonly criteria: { readonly narrative: string };
    };
    readonly source: Profile;
  };
  readonly evidence: readonly CredentialEvidence[];
}

/** Somebody, as Open Badges tells who it is. */
type Profile = NamedParty & { readonly type: readonly ["Profile"] };

/** What an attestation rests on: the word itself first, then each address where the system can be seen. */
interface CredentialEvidence {
  readonly id?: string;
  readonly type: readonly ["Evidence"];
  readonly genre?: string;
  readonly narrative?: string;
}

/**
 * The credential that a directory signs for an attestation: the builder is its subject, the system its achievement, the
 * attester its source, and their word its first evidence. Nothing is built that `readAttestation` would not read back.
 *
 * Shape   an attestation → JSON
 * Errors  InputError "builders.attestation" naming what is not fit to be signed
 * Source  1EdTech, Open Badges 3.0 (AchievementCredential, AchievementSubject, Achievement, Evidence); W3C, Verifiable
 *         Credentials Data Model 2.0
 */
export function attestationCredential(attestation: Attestation): AttestationCredential {
  const { id, issuer, attester, system, attestedAt } = attestation;
  const credential = {
    "@context": CREDENTIAL_CONTEXTS,
    id,
    type: ["VerifiableCredential", "AchievementCredential"],
    name: system.name,
    issuer: profileOf(issuer),
    validFrom: attestedAt,
    credentialSubject: {
      id: attestation.subject,
      type: ["AchievementSubject"],
      achievement: achievementOf(attestation),
      source: profileOf(attester),
    },
    evidence: evidenceOf(attestation),
  } as const;
  readAttestation(credential);
  return credential;
}

function achievementOf({ system }: Attestation): AttestationCredential["credentialSubject"]["achievement"] {
  return {
    id: system.id,
    type: ["Achievement"],
    name: system.name,
    description: system.claim,
    criteria: { narrative: ATTESTATION_CRITERIA },
  };
}

function evidenceOf({ attester, statement, proofs }: Attestation): CredentialEvidence[] {
  return [
    { type: ["Evidence"], genre: GENRES[attester.relation], narrative: statement },
    ...proofs.map((address) => ({ id: address, type: ["Evidence"] as const })),
  ];
}

function profileOf({ id, name }: NamedParty): Profile {
  return { id, type: ["Profile"], name };
}
