export { recall, remember } from "./browser-store.ts";
export { careerText, keepCareerText } from "./career-text.ts";
export { type Change, forgotten, withAnswer, withPart, withPay, withTalked, withWords } from "./change.ts";
export { hearCareerText } from "./hear-career-text.ts";
export { NOBODY, type OwnWords, type Person, readPerson } from "./person.ts";
export { type UnderstoodPay, understoodPay } from "./understood-pay.ts";
export { useAlive } from "./use-alive.ts";
export { type KnownPerson, usePerson } from "./use-person.ts";
