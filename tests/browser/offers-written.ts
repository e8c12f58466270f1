const COMPANIES = ["Acorn Systems", "Birch Laboratories", "Cedar", "Dogwood", "Elm and Sons"];

/** A career file of so many invented offers: some with shares that trade, some with options, some with signing money. */
export function manyOffers(count: number): Buffer {
  const offers = Array.from({ length: count }, (_, index) => offer(index));
  return Buffer.from(`paycurve: 1\nme: { market: US }\noffers:\n${offers.join("")}`);
}

function offer(index: number): string {
  const company = `${COMPANIES[index % COMPANIES.length]}${index < COMPANIES.length ? "" : ` ${index}`}`;
  const isListed = index % 2 === 1;
  return [
    `  - id: offer-${index}`,
    `    company: ${company}`,
    "    level: senior",
    "    start: 2027-01-04",
    `    base: { amount: ${185_000 + ((index * 37) % 11) * 6000} }`,
    `    bonus: { target: ${isListed ? "0.15, paidOfTarget: [0.7, 1.0]" : "0.2"} }`,
    ...(index % 4 === 1 ? ["    signOn: { amount: 30000, clawBackMonths: 12 }"] : []),
    ...(isListed ? listed(index) : unlisted(index)),
    "",
  ].join("\n");
}

function listed(index: number): string[] {
  return [
    "    equity:",
    `      - { id: shares, kind: rsu, quantity: ${300 + index * 40}, fairValue: 100, vesting: { months: 48, cliffMonths: 12, everyMonths: 3 } }`,
  ];
}

function unlisted(index: number): string[] {
  return [
    "    equity:",
    `      - { id: options, kind: options, quantity: ${20_000 + index * 1000}, strike: 2, fairValue: 4, preferredPrice: 9, fullyDiluted: 80000000, stage: series-b, vesting: { months: 48, cliffMonths: 12, everyMonths: 1 } }`,
    `    happyWithoutEquity: ${index % 4 === 0}`,
  ];
}
