import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OffersDocument } from "@paycurve/core/offer";
import { afterAll, describe, expect, test } from "vitest";
import { paycurve, type Ran } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "paycurve-offers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TWO = `paycurve: 1
offers:
  - id: big-co
    company: Big Co
    market: US
    level: senior
    start: 2027-01-31
    base: { amount: 205000 }
    bonus: { target: 0.15, paidOfTarget: [0.7, 1.0] }
    equity: [{ id: rsu, kind: rsu, quantity: 600, fairValue: 100, vesting: { tranches: [0.25, 0.25, 0.25, 0.25] } }]
  - id: tiny-labs
    company: Tiny Labs
    market: US
    level: senior
    start: 2027-01-31
    base: { amount: 180000 }
    bonus: { target: 0.20 }
    equity:
      - { id: options, kind: options, quantity: 40000, strike: 2, fairValue: 4, preferredPrice: 11, stage: series-a, vesting: { months: 48, cliffMonths: 12 } }
    happyWithoutEquity: false
`;

function fileOf(name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const two = fileOf("two.yaml", TWO);
const compare = (file: string, ...more: string[]): Ran =>
  paycurve(["offers", "compare", file, "--paths", "500", ...more]);
const document = (file: string, ...more: string[]): OffersDocument =>
  compare(file, "--json", ...more).json() as unknown as OffersDocument;

describe("offers compare", () => {
  const ran = compare(two, "--json");
  const answer = ran.json() as unknown as OffersDocument;

  test("answers in one document with the fields that scripts hold on to", () => {
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: "" });
    const fields = ["years", "offers", "order", "saferChoice", "flips", "findings"];
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(fields));
    expect(answer.years).toBe(4);
    for (const offer of answer.offers) {
      const columns = ["id", "currency", "perYear", "base", "expectedBonus", "cash", "equityConservative"];
      expect(Object.keys(offer)).toEqual(
        expect.arrayContaining([...columns, "total", "headline", "simulated"]),
      );
      expect(offer.simulated).toMatchObject({
        p10: expect.any(Number),
        p50: expect.any(Number),
        p90: expect.any(Number),
        standardError: expect.any(Number),
      });
      expect(offer.perYear.map(({ year }) => year)).toEqual([1, 2, 3, 4]);
      for (const year of offer.perYear)
        expect(year).toMatchObject({
          base: offer.base,
          bonus: {
            expected: expect.any(Number),
            low: expect.any(Number),
            high: expect.any(Number),
            atTarget: expect.any(Number),
          },
          signOn: 0,
          equity: { conservative: expect.any(Number), headline: expect.any(Number), currency: "USD" },
          cash: expect.any(Number),
        });
    }
  });

  test("keeps what is sure apart from what is said", () => {
    expect(answer.offers).toMatchObject([
      {
        id: "big-co",
        currency: "USD",
        base: 205_000,
        cash: 231_906.25,
        total: 246_906.25,
        headline: 250_750,
      },
      { id: "tiny-labs", currency: "USD", base: 180_000, cash: 212_400, total: 212_400, headline: 306_000 },
    ]);
    expect(answer.saferChoice).toBe("big-co");
    expect(answer.order).toEqual({
      byBase: ["big-co", "tiny-labs"],
      byCash: ["big-co", "tiny-labs"],
      byTotal: ["big-co", "tiny-labs"],
      byHeadline: ["tiny-labs", "big-co"],
    });
  });

  test("names the trap and what would turn the answer", () => {
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ check: "illiquidity-trap", severity: "caution", subject: "tiny-labs" }),
    );
    const flips = "withheld" in answer.flips ? [] : answer.flips;
    for (const flip of flips) {
      expect(flip.between).toEqual(["big-co", "tiny-labs"]);
      expect(flip.value === null || Number.isFinite(flip.value)).toBe(true);
    }
    const discount = flips.find(({ variable }) => variable === "equityDiscount");
    expect(discount?.value).toBeCloseTo(1 - 34_506.25 / 90_000, 6);
  });

  test("says the same again from the same seed", () => {
    expect(document(two, "--seed", "7")).toEqual(document(two, "--seed", "7"));
  });

  test("says the verdict first, in words, without colour where nobody watches", () => {
    const { status, stdout, stderr } = compare(two);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(
      /^Big Co is the safer offer\. \$16,531 more base would bring Tiny Labs level in cash\./,
    );
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("The headline wins, the cash loses.");
    expect(stdout).not.toContain("\u001b");
  });

  test("looks as far ahead as it is told", () => {
    expect(document(two, "--years", "2").offers[0]?.perYear).toHaveLength(2);
    expect(compare(two, "--years", "11")).toMatchObject({ status: 2, stdout: "" });
    expect(compare(two, "--years", "two").stderr).toMatch(/years/);
  });

  test("never nets two currencies", () => {
    const pounds = TWO.replace("market: US\n    level: senior", "market: GB\n    level: senior").replace(
      "205000",
      "90000",
    );
    const apart = document(fileOf("apart.yaml", pounds));
    expect(apart).toMatchObject({
      order: { withheld: { reason: "no-data" } },
      saferChoice: { withheld: { reason: "no-data" } },
      flips: { withheld: { reason: "no-data" } },
      offers: [
        { currency: "GBP", base: 90_000 },
        { currency: "USD", base: 180_000 },
      ],
    });
    expect(compare(fileOf("apart.yaml", pounds)).stdout).toMatch(/never netted/);
  });

  test("holds the days of letters against today, or the day it is told", () => {
    const past = (day: string): unknown[] =>
      document(two, "--as-of", day).findings.filter(({ check }) => check === "start-past");
    expect(past("2027-01-31")).toEqual([]);
    expect(past("2027-02-01")).toMatchObject([{ subject: "big-co" }, { subject: "tiny-labs" }]);
    const since = document(fileOf("past.yaml", TWO.replaceAll("2027-01-31", "2020-02-29")));
    expect(since.findings.map(({ check }) => check)).toContain("start-past");
    expect(compare(two, "--as-of", "soon")).toMatchObject({ status: 2, stdout: "" });
  });

  test("says what is found of several offers once, by their names", () => {
    const words = compare(two).stdout.replaceAll(/\s+/g, " ");
    expect(words).toContain(
      "Big Co, rsu; Tiny Labs, options: Nothing of this is yours before month 12 is over.",
    );
    const three = `${TWO}  - { id: third, company: Third, market: US, base: { amount: 150000 } }\n`;
    const rivals = compare(fileOf("three.yaml", three)).stdout;
    expect(rivals).toMatch(
      /What would change the answer\n {2}Tiny Labs\n {2}· [\s\S]*\n {2}Third\n {2}· At \$/,
    );
  });

  test("points out a field that it does not know, and compares all the same", () => {
    const stray = fileOf("stray.yaml", TWO.replace("happyWithoutEquity", "happyWithout"));
    expect(document(stray).findings[0]).toMatchObject({
      check: "unknown-field",
      subject: "offers.1.happyWithout",
      message: expect.stringMatching(/stray\.yaml:20: offer tiny-labs: happyWithout is no field/),
    });
  });
});

test("twenty offers stand in their columns, and the file is left as it was", () => {
  const one = (_: unknown, at: number): string =>
    `  - { id: offer-${at}, market: US, base: { amount: ${150_000 + at} } } # mine`;
  const text = `paycurve: 1\noffers:\n${Array.from({ length: 20 }, one).join("\n")}\nmood: fine\n`;
  const file = fileOf("twenty.yaml", text);
  const { status, stdout } = compare(file);
  expect(status).toBe(0);
  for (let at = 0; at < 20; at++) expect(stdout).toContain(`offer-${at}`);
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  expect(document(file).saferChoice).toBe("offer-19");
  expect(readFileSync(file, "utf8")).toBe(text);
});

describe("vest", () => {
  test("gives every grant's instalments, the last days of months kept", () => {
    const ran = paycurve(["vest", two, "--json"]);
    expect(ran.status).toBe(0);
    const { grants } = ran.json() as { grants: { id: string; instalments: { quantity: number }[] }[] };
    expect(grants[0]).toEqual({
      offer: "big-co",
      id: "rsu",
      quantity: 600,
      instalments: ["2028-01-31", "2029-01-31", "2030-01-31", "2031-01-31"].map((date) => ({
        date,
        quantity: 150,
      })),
    });
    expect(grants[1]).toMatchObject({ id: "options", quantity: 40_000 });
    expect(grants[1]?.instalments.slice(0, 2)).toEqual([
      { date: "2028-01-31", quantity: 10_000 },
      { date: "2028-02-29", quantity: 833 },
    ]);
    expect(grants[1]?.instalments.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(40_000);
  });

  test("shows them in words, with how much is then one's own", () => {
    const { status, stdout } = paycurve(["vest", two]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Big Co, rsu: 600 RSUs/);
    expect(stdout).toMatch(/2028-01-31 +150 +150 .* 25 %/);
  });

  test("says which options become one's own too late to be used", () => {
    const late = fileOf("late.yaml", TWO.replace("stage: series-a", "stage: series-a, expires: 2030-01-31"));
    expect(paycurve(["vest", late]).stdout).toMatch(
      /\n {2}10,000 vest only after 2030-01-31, when they run out\.\n/,
    );
  });

  test("dates the grants that it can, and says of the others where to write their first day", () => {
    const half = fileOf("half.yaml", TWO.replace("    start: 2027-01-31\n", ""));
    const { status, stdout, stderr } = paycurve(["vest", half]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Big Co, rsu: 600 RSUs\n {2}No first day is stated\. Write start: 2027-01-04 in/);
    expect(stdout).toMatch(/\nTiny Labs, options: 40,000 options\n(.*\n)* {2}2028-01-31 +10,000 /);
    const { grants } = paycurve(["vest", half, "--json"]).json() as { grants: object[] };
    expect(grants[0]).toEqual({
      offer: "big-co",
      id: "rsu",
      quantity: 600,
      withheld: { kind: "withheld", reason: "no-data", n: 0, needed: null },
    });
    expect(grants[1]).toHaveProperty("instalments");
  });

  test("withholds an answer when no grant has a first day", () => {
    const undated = fileOf("undated.yaml", TWO.replaceAll("    start: 2027-01-31\n", ""));
    const { status, stdout } = paycurve(["vest", undated]);
    expect(status).toBe(3);
    expect(stdout.match(/No first day is stated/g)).toHaveLength(2);
    expect(paycurve(["vest", undated, "--json"]).status).toBe(3);
  });

  test("says that a letter states no count, rather than none", () => {
    const uncounted = fileOf("uncounted.yaml", TWO.replace("quantity: 40000, ", "ofCompany: 0.001, "));
    expect(paycurve(["vest", uncounted]).stdout).toMatch(
      /Tiny Labs, options: options, count not stated\n {2}Write quantity in the grant, or ofCompany/,
    );
  });

  test("points out a field that it does not know, and dates the grants all the same", () => {
    const stray = fileOf("stray.yaml", TWO.replace("cliffMonths", "cliff"));
    const { status, stdout } = paycurve(["vest", stray]);
    expect(status).toBe(0);
    expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
      /Findings · \S+stray\.yaml:19: offer tiny-labs, grant options: vesting\.cliff is no field/,
    );
    expect(paycurve(["vest", stray, "--json"]).json()).toMatchObject({
      findings: [{ check: "unknown-field", subject: "offers.1.equity.0.vesting.cliff" }],
    });
  });
});

test("nothing that stands in a file steers the terminal that its answer is read on", () => {
  const name = "Big\\e[31m\\x9b2J\\a\\u202eCo\\r\\n\\nTiny";
  const text = TWO.replace("Big Co", `"${name}"`).replace("happyWithoutEquity", '"mood\\e]0;x\\a\\u2066"');
  const file = fileOf("steering.yaml", text);
  const kind = fileOf("kind.yaml", TWO.replace("kind: rsu", 'kind: "\\e[2Jrsu\\u009b"'));
  const steering = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
  for (const command of [["offers", "compare", "--paths", "20"], ["vest"]]) {
    for (const json of [[], ["--json"]]) {
      const answered = paycurve([...command, file, ...json]);
      const refused = paycurve([...command, kind, ...json]);
      expect({ answered: answered.status, refused: refused.status }).toEqual({ answered: 0, refused: 2 });
      for (const { stdout, stderr } of [answered, refused]) expect(stdout + stderr).not.toMatch(steering);
    }
  }
  expect(paycurve(["vest", file]).stdout).toContain(
    "Big\ufffd[31m\ufffd2J\ufffd\ufffdCo Tiny, rsu: 600 RSUs",
  );
});

test.each([
  ["a file that is not there", join(folder, "nowhere.yaml"), /no such file/],
  ["a folder", folder, /that is a folder/],
  ["an empty file", fileOf("empty.yaml", ""), /empty\.yaml:1: paycurve is missing.*paycurve: 1/],
  ["a file without offers", fileOf("none.yaml", "paycurve: 1\n"), /./],
  [
    "a file in another encoding",
    fileOf("latin.yaml", Buffer.from(TWO.replace("Big Co", "Zürich"), "latin1")),
    /latin\.yaml:4: is not written in UTF-8.*save it as UTF-8/,
  ],
  [
    "a file in UTF-16",
    fileOf("utf16.yaml", Buffer.from(TWO, "utf16le")),
    /utf16\.yaml:1: is not written in UTF-8/,
  ],
  [
    "a number cut at its comma",
    fileOf("comma.yaml", TWO.replace("40000", "40,000")),
    /comma\.yaml:19: offer tiny-labs, grant options: quantity is cut short: .*write 40000/,
  ],
  ["more than a megabyte", fileOf("large.yaml", `paycurve: 1\n#${"x".repeat(1_100_000)}`), /at most 1 MB/],
  [
    "aliases",
    fileOf("alias.yaml", "paycurve: 1\noffers: [&a { id: x }, *a]\n"),
    /alias\.yaml:2: YAML aliases/,
  ],
  [
    "an offer without a base",
    fileOf("base.yaml", "paycurve: 1\noffers:\n  - { id: a, market: US }\n"),
    /base\.yaml:3: offer a: base is missing; write base: \{ amount: 205000 \}/,
  ],
  [
    "a target in per cent",
    fileOf("target.yaml", TWO.replace("target: 0.15", "target: 15")),
    /target\.yaml:9: offer big-co: bonus\.target .*from 0 to 10 is accepted/,
  ],
])("%s is refused by both commands with status 2, a reason, and no trace of the program", (_, file, says) => {
  for (const command of [["offers", "compare"], ["vest"]]) {
    const { status, stdout, stderr } = paycurve([...command, file]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    const inJson = paycurve([...command, file, "--json"]);
    expect(inJson.status).toBe(2);
    expect(inJson.json()).toMatchObject({ error: { message: stderr.trim(), code: expect.any(String) } });
  }
});

test("a file without offers says how to write one, and a file without grants that it holds none", () => {
  expect(compare(fileOf("none.yaml", "paycurve: 1\n")).stderr).toMatch(
    /holds none.*an id, a market and a base/,
  );
  const cash = fileOf("cash.yaml", "paycurve: 1\noffers: [{ id: a, market: US, base: { amount: 205k } }]\n");
  expect(paycurve(["vest", cash])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/holds a grant/),
  });
});
