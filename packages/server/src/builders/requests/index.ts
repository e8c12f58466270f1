export type { Asker, BuildersEnv } from "./asker.ts";
export { fromOurPages } from "./from-our-pages.ts";
export { type FormFields, readForm } from "./read-form.ts";
export { isRowId } from "./row-id.ts";
export { line, lines } from "./words.ts";
