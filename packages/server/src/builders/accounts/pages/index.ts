export { accountPage } from "./account-page.ts";
export { confirmPage } from "./confirm-page.ts";
export { deletePage } from "./delete-page.ts";
export { joinPage } from "./join-page.ts";
export { recoverPage } from "./recover-page.ts";
export { accessTokenPage, recoveryCodesPage } from "./shown-once-page.ts";
export { signInPage } from "./sign-in-page.ts";
