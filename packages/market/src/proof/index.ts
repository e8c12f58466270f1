export { checkProof } from "./check-proof.ts";
export type { ProofFound, ProofKind } from "./proof-found.ts";
export type { ProofSettings, Resolve, ResolvedAddress } from "./proof-settings.ts";
export { isPublicAddress } from "./public-address.ts";
export { type NameTexts, readNameTexts } from "./read-name-texts.ts";
export { type ProofText, readProofText } from "./read-proof-text.ts";
