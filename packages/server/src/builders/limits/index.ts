export { createLimit, type Limit, type LimitOptions } from "./limit.ts";
export { senderAddress } from "./sender-address.ts";
export { takeOne } from "./take-one.ts";
