/** Shares that trade: sixteen quarterly vests over four years. */
export const SHARES = {
  pricePerShare: 120,
  driftPerYear: 0.06,
  volatilityPerSqrtYear: 0.45,
  vests: Array.from({ length: 16 }, (_, index) => ({
    afterYears: (index + 1) / 4,
    shares: 10 + index,
    year: 1 + Math.floor(index / 4),
  })),
  paths: 200_000,
};

/** Options of a private company that may fail or be sold in each of 48 months. */
export const OPTIONS = {
  pricePerShare: 4.8,
  strikePerShare: 2.1,
  driftPerYear: 0.1,
  volatilityPerSqrtYear: 0.9,
  exitMultiple: 1.3,
  failurePerMonth: 0.016,
  exitPerMonth: 0.006,
  vestedShares: Array.from({ length: 48 }, (_, index) => (index < 11 ? 0 : (index + 1) * 100)),
  paths: 200_000,
};

/** What a peer simulated: its years one after another, and its totals. */
export interface Simulated {
  readonly years: Float64Array;
  readonly total: Float64Array;
}

/** A total that about half the paths of shares, and a few of a hundred of options, lie above: peers must agree. */
export const ABOVE = { shares: 33_000, options: 2000 };
