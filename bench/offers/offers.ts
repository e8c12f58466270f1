import type { Grant } from "../../packages/core/src/equity/index.ts";
import type { Offer } from "../../packages/core/src/offer/index.ts";

const GRANT: Grant = {
  id: "grant-1",
  kind: "rsu",
  quantity: 4000,
  strikePerShare: null,
  fairValuePerShare: 120,
  preferredPricePerShare: null,
  fullyDilutedShares: null,
  companyFraction: null,
  stage: null,
  currency: "USD",
  vestingStart: null,
  vesting: { months: 48, cliffMonths: 0, everyMonths: 3 },
  exerciseWindowDays: null,
  expires: null,
  preferences: [],
};

/** Shares that trade, in sixteen quarterly vests, and a bonus. */
export const SHARES_OFFER: Offer = {
  id: "shares",
  company: null,
  market: "US",
  level: "senior",
  start: "2027-01-04",
  base: { amountPerYear: 205_000, raisePerYear: 0.03 },
  bonus: { targetFraction: 0.15, paidOfTarget: [0.7, 1] },
  signOn: null,
  equity: [GRANT],
  benefits: [],
  refreshers: null,
  happyWithoutEquity: null,
};

/** Options of a company after its seed round, vesting by month after a year, and the same bonus. */
export const OPTIONS_OFFER: Offer = {
  ...SHARES_OFFER,
  id: "options",
  equity: [
    {
      ...GRANT,
      kind: "options",
      quantity: 40_000,
      strikePerShare: 2.1,
      fairValuePerShare: 4.8,
      preferredPricePerShare: 11,
      stage: "seed",
      vesting: { months: 48, cliffMonths: 12, everyMonths: 1 },
    },
  ],
};
