export { commonPayoutPerShare, type GrantSale } from "./common-payout-per-share.ts";
export { MOST_CLASSES } from "./refuse-unsound.ts";
export type { CommonClass, PreferredClass, ShareClass } from "./share-class.ts";
export { type ClassPayout, type Sale, type Waterfall, waterfall } from "./waterfall.ts";
