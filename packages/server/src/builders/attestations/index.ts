export { type AskedAttestation, askAttestation } from "./ask-attestation.ts";
export {
  type AttestedSystem,
  attestationAddress,
  attestationOf,
  builderAddress,
  systemAddress,
  type Word,
} from "./attestation-of.ts";
export { attestationRoutes } from "./attestation-routes.ts";
export { type ClaimedItem, claimOf } from "./claim-of.ts";
export { type CredentialTerms, readCredential, signedCredential } from "./credential.ts";
export { dropAttestation } from "./own-attestations.ts";
export { type SignedAttestation, signAttestation } from "./sign-attestation.ts";
export { type SignForm, shownMark } from "./sign-form.ts";
export { type CheckedAttestation, verifyAttestation } from "./verify-attestation.ts";
export { withdrawAttestation } from "./withdraw-attestation.ts";
