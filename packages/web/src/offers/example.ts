/** Two invented offers to look at before one's own are written. */
export const EXAMPLE = `paycurve: 1
me: { market: US }
offers:
  - id: large
    company: Large Company
    market: US
    level: senior
    start: 2027-01-04
    base: { amount: 205000 }
    bonus: { target: 0.15, paidOfTarget: [0.7, 1.0] }      # what was really paid in the last two years
    equity:
      - { id: shares, kind: rsu, quantity: 600, fairValue: 100, vesting: { months: 48, cliffMonths: 12, everyMonths: 3 } }
  - id: young
    company: Young Company
    market: US
    level: senior
    start: 2027-01-04
    base: { amount: 180000 }
    bonus: { target: 0.2 }
    equity:
      - id: options
        kind: options
        quantity: 40000
        strike: 4.00
        fairValue: 4.00
        preferredPrice: 11.00
        fullyDiluted: 80000000
        stage: series-b
        vesting: { months: 48, cliffMonths: 12, everyMonths: 1 }
    happyWithoutEquity: false
`;
