export { type Bundle, openBundle } from "./open-bundle.ts";
