export type { Asker, BuildersEnv } from "./asker.ts";
export { fromOurPages } from "./from-our-pages.ts";
export { atOwnOrigin } from "./own-origin.ts";
export { type FormFields, readForm } from "./read-form.ts";
export { readJson } from "./read-json.ts";
export { isRowId } from "./row-id.ts";
export { sendToSignIn, wayBack } from "./way-back.ts";
export { line, lines } from "./words.ts";
