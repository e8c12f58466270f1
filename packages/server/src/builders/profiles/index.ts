export { beginProfile, type ProfileBeginning } from "./begin-profile.ts";
export { changeProfile } from "./change-profile.ts";
export { type ProfileDocument, profileDocument } from "./profile-document.ts";
export { profileRoutes } from "./profile-routes.ts";
export { type PublicItem, type PublicProfile, publicProfile } from "./public-profile.ts";
export { publishRecord } from "./publish-record.ts";
export { readRecord } from "./read-record.ts";
export { recount } from "./recount.ts";
export { verificationOf } from "./verification-of.ts";
