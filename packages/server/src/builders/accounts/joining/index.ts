export { type AddressToConfirm, askToConfirm, confirmAddress } from "./address-confirmation.ts";
export { firstAdminToken } from "./first-admin-token.ts";
export { handleOf } from "./handle.ts";
export { checkHandleFree, type NewAccount, openAccount } from "./open-account.ts";
export { newPassword, typedAddress, typedEmail, typedHandle, typedPassword, typedSecret } from "./shapes.ts";
