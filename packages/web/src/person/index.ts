export { NOBODY, type Person, readPerson } from "./person.ts";
export { type KnownPerson, usePerson } from "./use-person.ts";
