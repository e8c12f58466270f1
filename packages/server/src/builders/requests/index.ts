export type { Asker, BuildersEnv } from "./asker.ts";
export { fromOurPages } from "./from-our-pages.ts";
export { type FormFields, readForm } from "./read-form.ts";
