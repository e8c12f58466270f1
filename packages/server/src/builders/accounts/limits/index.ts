export { type AccountLimits, accountLimits, takeOne } from "./account-limits.ts";
export { createLimit, type Limit, type LimitOptions } from "./limit.ts";
export { senderAddress } from "./sender-address.ts";
