export { chaffeDiscount } from "./chaffe-discount.ts";
export { finnertyDiscount } from "./finnerty-discount.ts";
export { ghaidarovDiscount } from "./ghaidarov-discount.ts";
export { longstaffBound } from "./longstaff-bound.ts";
export type { RestrictedShare } from "./restricted-share.ts";
