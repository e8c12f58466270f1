export {
  accessTokens,
  accounts,
  addressConfirmations,
  adminTokens,
  challenges,
  passkeys,
  recoveryCodes,
  sessions,
} from "./accounts.ts";
export { auditEntries, reports } from "./admin.ts";
export { articleEdits, articles } from "./articles.ts";
export { contacts } from "./contacts.ts";
export { signingKeys } from "./keys.ts";
export { items, profiles } from "./profiles.ts";
export { AIMS, shortlisted, shortlistMembers, shortlists } from "./shortlists.ts";
export { askedChecks, attestations, carriedAttestations, METHODS, verifications } from "./verifications.ts";
