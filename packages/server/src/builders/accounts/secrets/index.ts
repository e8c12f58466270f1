export { hashPassword, isPassword } from "./password-hash.ts";
export { newRecoveryCode, plainCode } from "./recovery-code.ts";
export { hashOf, newSecret } from "./secret.ts";
