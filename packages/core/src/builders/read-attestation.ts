import { ATTESTATION_LIMITS, ATTESTER_RELATIONS, type Attestation, type NamedParty } from "./attestation.ts";
import {
  addressOf,
  type CredentialPart,
  fieldsOf,
  itemsOf,
  lineOf,
  momentOf,
  ROOT,
  textOf,
  unfit,
} from "./credential-part.ts";
import { CREDENTIAL_CONTEXTS, GENRES } from "./credential-terms.ts";

/**
 * Reads an attestation back from its credential. Everything in it must be what is known here, each part of its type and
 * size: a field that nothing reads could say what nobody weighed, such as when the credential ends. Whether it is signed, by
 * whom, and whether its moment has come are asked elsewhere.
 *
 * Shape   JSON as parsed → Attestation
 * Errors  InputError "builders.attestation" naming the part and what it must be
 * Source  1EdTech, Open Badges 3.0 (AchievementCredential); W3C, Verifiable Credentials Data Model 2.0
 */
export function readAttestation(json: unknown): Attestation {
  const credential = fieldsOf({ value: json, path: ROOT }, CREDENTIAL_FIELDS);
  requireContexts(credential["@context"]);
  requireCredentialTypes(credential.type);
  const { subject, system, attester } = readSubject(credential.credentialSubject);
  if (lineOf(credential.name) !== system.name) throw unfit(credential.name, "the name of its achievement");
  const { relation, statement, proofs } = readEvidence(credential.evidence);
  return {
    id: addressOf(credential.id, NAMES),
    issuer: readParty(credential.issuer),
    subject,
    attester: { ...attester, relation },
    system,
    statement,
    proofs,
    attestedAt: momentOf(credential.validFrom),
  };
}

const CREDENTIAL_FIELDS = [
  "@context",
  "id",
  "type",
  "name",
  "issuer",
  "validFrom",
  "credentialSubject",
  "evidence",
] as const;

/** What an address that names something may begin with, and what one that is to be looked at. */
const NAMES = ["https:", "http:", "urn:", "did:"] as const;
const WEB = ["https:", "http:"] as const;

function requireContexts(part: CredentialPart): void {
  const contexts = itemsOf(part, CREDENTIAL_CONTEXTS.length).map(({ value }) => value);
  const isKnown = CREDENTIAL_CONTEXTS.every((context, place) => contexts[place] === context);
  if (!isKnown) throw unfit(part, `exactly ${CREDENTIAL_CONTEXTS.join(" and ")}`);
}

/** Open Badges has two words for one type of credential. */
function requireCredentialTypes(part: CredentialPart): void {
  const types = new Set(itemsOf(part, 2).map(({ value }) => value));
  const isBadge = types.has("AchievementCredential") || types.has("OpenBadgeCredential");
  if (!types.has("VerifiableCredential") || !isBadge)
    throw unfit(part, "VerifiableCredential and AchievementCredential");
}

function requireType(part: CredentialPart, name: string): void {
  const types = Array.isArray(part.value) ? part.value : [part.value];
  if (types.length !== 1 || types[0] !== name) throw unfit(part, name);
}

function readSubject(part: CredentialPart): {
  readonly subject: string;
  readonly system: Attestation["system"];
  readonly attester: NamedParty;
} {
  const { id, type, achievement, source } = fieldsOf(part, ["id", "type", "achievement", "source"]);
  requireType(type, "AchievementSubject");
  return { subject: addressOf(id, NAMES), system: readSystem(achievement), attester: readParty(source) };
}

function readSystem(part: CredentialPart): Attestation["system"] {
  const { id, type, name, description, criteria } = fieldsOf(part, [
    "id",
    "type",
    "name",
    "description",
    "criteria",
  ]);
  requireType(type, "Achievement");
  textOf(fieldsOf(criteria, ["narrative"]).narrative);
  return { id: addressOf(id, NAMES), name: lineOf(name), claim: textOf(description) };
}

function readParty(part: CredentialPart): NamedParty {
  const { id, type, name } = fieldsOf(part, ["id", "type", "name"]);
  requireType(type, "Profile");
  return { id: addressOf(id, NAMES), name: lineOf(name) };
}

function readEvidence(part: CredentialPart): Pick<Attestation, "statement" | "proofs"> & {
  readonly relation: Attestation["attester"]["relation"];
} {
  const [word, ...proofs] = itemsOf(part, ATTESTATION_LIMITS.proofs + 1);
  if (!word) throw unfit(part, "the word of the attester");
  const { type, genre, narrative } = fieldsOf(word, ["type", "genre", "narrative"]);
  requireType(type, "Evidence");
  const relation = ATTESTER_RELATIONS.find((one) => GENRES[one] === genre.value);
  if (!relation) throw unfit(genre, Object.values(GENRES).join(" or "));
  return { relation, statement: textOf(narrative), proofs: proofs.map(readProof) };
}

function readProof(part: CredentialPart): string {
  const { id, type } = fieldsOf(part, ["id", "type"]);
  requireType(type, "Evidence");
  return addressOf(id, WEB);
}
