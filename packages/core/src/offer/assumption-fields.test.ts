import { expect, test } from "vitest";
import { valueOn } from "../figures/index.ts";
import { ASSUMPTION_FIELDS } from "./assumption-fields.ts";
import {
  acceptedWords,
  assumptionText,
  assumptionUnit,
  assumptionWords,
  readAssumption,
} from "./assumption-text.ts";
import { FIGURES_DAY, OFFER_DEFAULTS, type OfferAssumptions, offerAssumptions } from "./assumptions.ts";
import { compareOffers } from "./compare-offers.ts";
import { marketabilityDiscounts } from "./marketability-discounts.ts";
import type { Offer } from "./offer.ts";
import { simulateAllAtOnce } from "./simulate-offers.ts";

const FIELDS = ASSUMPTION_FIELDS.flatMap(({ fields }) => fields);

const OFFER: Offer = Object.freeze({
  id: "one",
  company: null,
  market: "US",
  level: null,
  start: "2027-01-04",
  base: { amountPerYear: 100_000, raisePerYear: 0 },
  bonus: { targetFraction: 0.2, paidOfTarget: [] },
  signOn: null,
  benefits: [],
  refreshers: null,
  happyWithoutEquity: true,
  equity: [grant("rsu"), grant("options")],
});

function grant(kind: "rsu" | "options"): Offer["equity"][number] {
  return {
    id: kind,
    kind,
    quantity: 1000,
    strikePerShare: kind === "rsu" ? null : 1,
    fairValuePerShare: 4,
    preferredPricePerShare: kind === "rsu" ? null : 9,
    fullyDilutedShares: null,
    companyFraction: null,
    stage: kind === "rsu" ? null : "seed",
    currency: "USD",
    vestingStart: null,
    vesting: null,
    exerciseWindowDays: null,
    expires: null,
    preferences: [],
  };
}

/** Every number of a plain object, by its path. */
function numbersOf(value: unknown, path = ""): Map<string, number> {
  if (typeof value === "number") return new Map([[path, value]]);
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([name, inner]) => [...numbersOf(inner, path ? `${path}.${name}` : name)]),
  );
}

test("every number that a comparison assumes has one field, named by its path, that changes it alone", () => {
  const assumed = numbersOf(OFFER_DEFAULTS);
  expect(FIELDS.map(({ key }) => key).toSorted()).toEqual([...assumed.keys()].toSorted());
  for (const { key, read, write } of FIELDS) {
    expect(read(OFFER_DEFAULTS)).toBe(assumed.get(key));
    const changed = write(OFFER_DEFAULTS, 0.125);
    expect(numbersOf(changed)).toEqual(new Map([...assumed, [key, 0.125]]));
    expect(read(changed)).toBe(0.125);
  }
});

test("what is assumed by default is what its figure says, with a source", () => {
  for (const { name, figure, fields } of ASSUMPTION_FIELDS) {
    const { value, source, basis } = valueOn(figure, "9999-12-31");
    const stated = [...numbersOf(typeof value === "object" ? value : { value }).values()];
    if (fields.length > 0)
      expect(
        fields.map(({ read }) => read(OFFER_DEFAULTS)),
        name,
      ).toEqual(stated);
    expect(source.title.length * source.href.length * source.locator.length * basis.length).toBeGreaterThan(
      0,
    );
    expect(valueOn(figure, FIGURES_DAY).value).toEqual(value);
  }
});

test("a figure without a field says where else it is changed", () => {
  for (const { fields, elsewhere } of ASSUMPTION_FIELDS) expect(fields.length === 0).toBe(elsewhere !== null);
});

test.each(FIELDS.map((field) => [field.key, field] as const))(
  "%s: both ends of what is accepted bear a comparison and a simulation",
  (_, { accepts, write }) => {
    for (const value of accepts) {
      const changed = write(OFFER_DEFAULTS, value);
      compareOffers([OFFER], new Map(), changed);
      const found = simulateAllAtOnce([OFFER], changed, { paths: 50, seed: 1 }).offers.get("one");
      if (!found || "kind" in found) continue;
      expect([found.p10, found.p50, found.p90].every(Number.isFinite)).toBe(true);
    }
  },
);

test("assumed all at their ends at once, numbers stay numbers", () => {
  for (const end of [0, 1] as const) {
    const all = FIELDS.reduce<OfferAssumptions>(
      (assumed, { write, accepts }) => write(assumed, accepts[end]),
      OFFER_DEFAULTS,
    );
    const found = simulateAllAtOnce([OFFER], all, { paths: 500, seed: 1 }).offers.get("one");
    if (found && !("kind" in found)) expect(Number.isFinite(found.p90)).toBe(true);
  }
});

test("private equity never counts above a half: the field refuses what the comparison refuses, and says why", () => {
  const field = FIELDS.find(({ key }) => key === "privateDiscountFraction");
  if (!field) throw new Error("no field for the private discount");
  expect(readAssumption(field, "49")).toBeNull();
  expect(readAssumption(field, "50")).toBe(0.5);
  expect(field.because).toContain("half");
  expect(() => offerAssumptions(field.write(OFFER_DEFAULTS, 0.49))).toThrow(
    expect.objectContaining({ code: "offer.private-discount" }),
  );
});

test("what stands in a field means the value it stands for", () => {
  for (const field of FIELDS) {
    const value = field.read(OFFER_DEFAULTS);
    expect(readAssumption(field, assumptionText(field, value)), field.key).toBe(value);
    expect(readAssumption(field, assumptionWords(field, value)), field.key).toBe(value);
    for (const end of field.accepts)
      expect(readAssumption(field, assumptionText(field, end)), field.key).toBe(end);
  }
});

test.each(["", "half", "5,5", "1e3", "--5", "0x10", "101", "-1", "Infinity", "50 % of it"])(
  "“%s” is no percentage that is accepted",
  (text) => {
    expect(readAssumption({ unit: "percent", accepts: [0, 1] }, text)).toBeNull();
  },
);

test("years are whole", () => {
  expect(readAssumption({ unit: "years", accepts: [1, 10] }, "2.5")).toBeNull();
  expect(readAssumption({ unit: "years", accepts: [1, 10] }, "3 years")).toBe(3);
});

test("what is accepted is said in the field's own unit", () => {
  expect(acceptedWords({ unit: "percent", accepts: [-0.5, 0.5] })).toBe("−50 to 50 %");
  expect(acceptedWords({ unit: "times", accepts: [0.01, 20] })).toBe("0.01 to 20×");
  expect(assumptionUnit({ unit: "perYear" })).toBe("a year");
});

test("an assumed payout enters bonus, cash and courses; with no weight it leaves a bonus without history withheld", () => {
  const low = { ...OFFER_DEFAULTS, bonusPrior: { ...OFFER_DEFAULTS.bonusPrior, meanFraction: { US: 0.5 } } };
  const [column] = compareOffers([OFFER], new Map(), low).columns;
  expect(column?.expectedBonus).toBe(10_000);
  expect(column?.cash).toBe(110_000);
  const before = simulateAllAtOnce([OFFER], {}, { paths: 1000, seed: 1 }).offers.get("one");
  const after = simulateAllAtOnce([OFFER], low, { paths: 1000, seed: 1 }).offers.get("one");
  expect(after).not.toEqual(before);
  const weightless = { bonusPrior: { ...OFFER_DEFAULTS.bonusPrior, worthYears: 0 } };
  expect(compareOffers([OFFER], new Map(), weightless).columns[0]?.expectedBonus).toEqual(
    expect.objectContaining({ reason: "no-data" }),
  );
});

test("what cannot be sold costs 21 to 32 % by its models, less than half; the bound exceeds the whole and is refused", () => {
  const percents = marketabilityDiscounts().map(({ fraction }) => fraction && Math.round(fraction * 100));
  expect(percents).toEqual([21, 25, 32, null]);
});
