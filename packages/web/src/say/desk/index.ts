export { saidWords } from "./said-words.ts";
export { type KnownSay, useSay } from "./use-say.ts";
