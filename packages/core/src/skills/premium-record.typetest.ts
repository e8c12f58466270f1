import type { PremiumAmount } from "./premium-record.ts";

const over: PremiumAmount = { low: 25, high: 40, unit: "percent" };
const overAnother: PremiumAmount = { low: 15, high: 25, unit: "percent" };

// @ts-expect-error: no two premiums are added.
export const sum = over + overAnother;
