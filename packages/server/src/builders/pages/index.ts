export { buildersPage } from "./builders-page.ts";
export { BUILDERS_STYLE, BUILDERS_STYLE_PATH } from "./builders-style.ts";
export { type Field, field } from "./field.ts";
