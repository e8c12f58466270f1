export { type Html, plainPage, STYLE_PATH } from "./plain-page.ts";
export { PLAIN_STYLE } from "./plain-style.ts";
