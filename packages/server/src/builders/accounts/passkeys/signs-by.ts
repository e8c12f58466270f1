import { COSEALG } from "@simplewebauthn/server/helpers";

/**
 * What a passkey may sign by, the one that is liked best first. Named, since the library else asks the machine for ML-DSA
 * too, which Node calls an experiment and warns of.
 *
 * Source  IANA, COSE Algorithms
 */
export const SIGNS_BY = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256];
