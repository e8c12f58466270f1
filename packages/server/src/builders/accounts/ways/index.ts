export { makeAccessToken, publisherOf, revokeAccessToken } from "./access-tokens.ts";
export { accountByPassword } from "./account-by-password.ts";
export { plainName } from "./account-named.ts";
export { accountByRecoveryCode, makeRecoveryCodes } from "./recovery-codes.ts";
export { type Trying, tryWay } from "./try-way.ts";
