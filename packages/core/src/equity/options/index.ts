export { baroneAdesiWhaleyValue } from "./barone-adesi-whaley.ts";
export { blackScholesValue } from "./black-scholes.ts";
export { latticeValue } from "./lattice-value.ts";
export { type OptionGreeks, optionGreeks } from "./option-greeks.ts";
export type { Exercise, PlainOption } from "./plain-option.ts";
export { refuseNegative } from "./refuse-negative.ts";
