import type { Market } from "@paycurve/core/money";

/** Amounts that such letters might name in a market; invented. */
const AMOUNTS: Readonly<
  Record<
    Market,
    { readonly sure: string; readonly bet: string; readonly share: number; readonly kind: string }
  >
> = {
  US: { sure: "205000", bet: "180000", share: 100, kind: "options" },
  GB: { sure: "105000", bet: "92000", share: 60, kind: "emi" },
  IN: { sure: "4800000", bet: "4000000", share: 3000, kind: "esop" },
};

/**
 * Two invented offers of a market as a career file, to look at before one's own are written.
 *
 * Shape   a market → the text of a career file
 */
export function exampleFor(market: Market): string {
  const { sure, bet, share, kind } = AMOUNTS[market];
  return `paycurve: 1
offers:
  - id: large
    company: Large Company
    market: ${market}
    level: senior
    start: 2027-01-04
    base: { amount: ${sure} }
    bonus: { target: 0.15, paidOfTarget: [0.7, 1.0] }   # paid in the last two years
    equity:
      - { id: shares, kind: rsu, quantity: 600, fairValue: ${share}, vesting: { months: 48, cliffMonths: 12, everyMonths: 3 } }
  - id: young
    company: Young Company
    market: ${market}
    level: senior
    start: 2027-01-04
    base: { amount: ${bet} }
    bonus: { target: 0.2 }                              # nobody said what it paid
    equity:
      - id: options
        kind: ${kind}
        quantity: 40000
        strike: ${share * 0.04}                                   # what one costs you
        fairValue: ${share * 0.04}                                # what one common share is worth
        preferredPrice: ${share * 0.11}                           # what investors last paid
        fullyDiluted: 80000000
        stage: series-b
        vesting: { months: 48, cliffMonths: 12, everyMonths: 1 }
    happyWithoutEquity: false                           # would you be, if it paid nothing?
`;
}
