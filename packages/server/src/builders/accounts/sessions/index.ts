export { askerOf } from "./asker-of.ts";
export { beginSession } from "./begin-session.ts";
export { deviceOf } from "./device-of.ts";
export { endEverySession, endOtherSessions, endSession } from "./end-sessions.ts";
export { dropSession, sessionToken } from "./session-cookie.ts";
export { freshlySignedIn, signedIn } from "./signed-in.ts";
