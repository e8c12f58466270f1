export {
  type AmountStanding,
  type ArticleAmount,
  type ArticleQuestion,
  articleFigures,
  articleFiguresWords,
  LONGEST_ARTICLE,
} from "./article/index.ts";
export {
  ATTESTATION_LIMITS,
  ATTESTER_RELATIONS,
  type Attestation,
  type AttesterRelation,
  type NamedParty,
} from "./attestation.ts";
export { type AttestationCredential, attestationCredential } from "./attestation-credential.ts";
export { type PublishedItem, publicProof, publishedItem } from "./published-item.ts";
export { type PublishedRecord, publishedRecord, type RecordSource } from "./published-record.ts";
export { byVerifiedOutcomes, rankReason, type VerifiedCounts, verifiedCounts } from "./rank.ts";
export { readAttestation } from "./read-attestation.ts";
export {
  type NamedWords,
  type RecordParts,
  recordParts,
  recordWords,
  staysBehindWords,
} from "./record-words.ts";
export { shortDate } from "./short-date.ts";
export {
  type MethodName,
  recheckDue,
  VERIFICATION_METHODS,
  type Verification,
  type VerificationMethod,
} from "./verification.ts";
export {
  type VerificationStanding,
  verificationStanding,
  verificationWords,
} from "./verification-standing.ts";
export {
  type HalfOfRule,
  isVerifiedBuilder,
  missingHalves,
  VERIFIED_BUILDER_RULE,
  type VerifiableBuilder,
  verifiedBuilderWords,
} from "./verified-builder.ts";
export { isHeld, isVerifiedOutcome, isVerifiedSystem, type VerifiableItem } from "./verified-item.ts";
