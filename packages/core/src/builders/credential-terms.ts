import type { AttesterRelation } from "./attestation.ts";

/** The two contexts that an Open Badges 3.0 credential begins with, in this order. */
export const CREDENTIAL_CONTEXTS = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
] as const;

/** What must have happened for the credential of an attestation to exist. */
export const ATTESTATION_CRITERIA =
  "A named colleague or client of the builder read what the builder says of a system they shipped, and signed that it is so.";

/** How the word of a colleague or a client is called among evidence. */
export const GENRES: Readonly<Record<AttesterRelation, string>> = {
  colleague: "word of a colleague",
  client: "word of a client",
};
