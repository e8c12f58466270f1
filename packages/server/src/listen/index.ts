export { type ListenOptions, listen, type Service } from "./listen.ts";
