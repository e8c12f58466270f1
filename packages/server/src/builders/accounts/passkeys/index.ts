export { askToAdd, askToJoin, type ToMake } from "./ask-to-make.ts";
export { type Challenge, passkeyRefused, takeChallenge } from "./challenge.ts";
export { checkRoom, type OwnPasskey, removePasskey, renamePasskey } from "./own-passkeys.ts";
export { ceremonyId, madePasskey, usedPasskey } from "./shapes.ts";
export { accountOfPasskey, askToSign, type ToSign } from "./sign-in-by-passkey.ts";
export { keepPasskey, type MadePasskey, readMade } from "./take-made.ts";
