export { area } from "./area.ts";
export { levelWords, marketWords, openWords } from "./builder-words.ts";
export { buildersPage } from "./builders-page.ts";
export { BUILDERS_STYLE_PATH, buildersStyle } from "./builders-style.ts";
export { dayWords } from "./day-words.ts";
export { type Field, field } from "./field.ts";
export { type Markup, markdown } from "./markdown.ts";
export { privatePage, type Shown, UNKEPT } from "./private-page.ts";
export { type PublishWords, publishWords } from "./publish-words.ts";
export {
  aboveForm,
  answered,
  answerForm,
  besideField,
  type FormPage,
  type Refused,
} from "./refused-form.ts";
export { verificationMark } from "./verification-mark.ts";
