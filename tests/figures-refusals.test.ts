import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { FigureError } from "@paycurve/core";
import { loadFigures } from "@paycurve/market/figures";
import { afterAll, expect, test } from "vitest";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const FAMILIES = "ai-engineer:\n  says: Builds AI systems.\n  titles: [AI engineer]\n";

const GOOD = `publisher: A publisher
market: US
reports:
  - title: A report
    url: https://example.org/report
    published: "2026"
    provenance: primary
    figures:
      - id: one
        role: AI engineer
        level: senior
        levelWords: senior (7+ years)
        levelYears: [7, null]
        statistic: range
        basis: base
        unit: money_per_year
        currency: USD
        amount: { low: 150000, high: 200000 }
        period: "2026"
        confidence: primary
        quality: B
`;

/** Writes a folder of figures and returns what reading it throws. */
function refusal(text: string, { at = "us/bad.yaml", families = FAMILIES } = {}): FigureError {
  try {
    loadFigures(folderWith({ "role-families.yaml": families, [at]: text }));
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
  throw new Error("the file was taken");
}

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "figures-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, "figures", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(folder, "figures");
}

test("a good file is read, with its source and its family", () => {
  const [figure] = loadFigures(folderWith({ "role-families.yaml": FAMILIES, "us/good.yaml": GOOD }));
  expect(figure).toMatchObject({
    family: "ai-engineer",
    levelYears: { from: 7, to: null },
    source: { publisher: "A publisher", url: "https://example.org/report", sample: null },
  });
});

test("a report without an address is refused with file and line", () => {
  const error = refusal(GOOD.replace(/ {4}url: .*\n/, ""));
  expect(error.code).toBe("figures.file.invalid");
  expect(error.message).toBe("figures/us/bad.yaml:4: report needs a url");
  expect(error.details).toEqual({ file: "figures/us/bad.yaml", line: 4 });
});

test.each([
  ["no publisher", GOOD.replace("publisher: A publisher\n", ""), "1: file needs a publisher"],
  ["a figure without an amount", GOOD.replace(/ +amount: .*\n/, ""), "9: figure needs an amount"],
  ["a misspelt field", GOOD.replace("basis:", "bassis:"), "15: figure knows no field “bassis”"],
  [
    "an address that is none",
    GOOD.replace("https://", "ftp://"),
    "5: report url wants an http or https address",
  ],
  [
    "a bare year",
    GOOD.replace('published: "2026"', "published: 2026"),
    "6: report published wants text (a bare year needs quotes)",
  ],
  [
    "an amount in words",
    GOOD.replace("{ low: 150000, high: 200000 }", "a lot"),
    "18: figure amount wants a number, or { low, high }",
  ],
  [
    "years that are no pair",
    GOOD.replace("[7, null]", "seven"),
    "13: figure levelYears wants [from, to], or [from, null]",
  ],
])("a file with %s is refused with file and line", (_, text, message) => {
  const error = refusal(text);
  expect(error.code).toBe("figures.file.invalid");
  expect(error.message).toBe(`figures/us/bad.yaml:${message}`);
});

test("an unknown statistic is refused, and the known ones are named", () => {
  const error = refusal(GOOD.replace("statistic: range", "statistic: average"));
  expect(error.message).toMatch(/^figures\/us\/bad\.yaml:14: figure statistic wants one of .*"mean"/);
});

test("broken YAML is refused with file and line", () => {
  const error = refusal(GOOD.replace("    published:", "   published:"));
  expect(error.code).toBe("figures.file.not-yaml");
  expect(error.message).toMatch(/^figures\/us\/bad\.yaml:\d+: not YAML: /);
});

test("a key that stands twice is refused", () => {
  expect(refusal(GOOD.replace("market: US\n", "market: US\nmarket: US\n")).code).toBe(
    "figures.file.not-yaml",
  );
});

test("an empty file is refused", () => {
  expect(refusal("").message).toBe("figures/us/bad.yaml:1: file wants object, received null");
});

test("a bomb of aliases is refused at its first alias", () => {
  const error = refusal(`a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b, *b]\n${GOOD}`);
  expect(error.code).toBe("figures.file.alias");
  expect(error.message).toBe("figures/us/bad.yaml:2: write the value out: the alias *a is refused");
});

test("a file of more than a megabyte is not read", () => {
  expect(refusal(`${GOOD}# ${"x".repeat(1_000_001)}\n`).code).toBe("figures.file.too-large");
});

test("a file in another market's folder is refused", () => {
  const error = refusal(GOOD, { at: "gb/bad.yaml" });
  expect(error.code).toBe("figures.file.misplaced");
  expect(error.message).toBe("figures/gb/bad.yaml:2: market US belongs in the folder us, not gb");
});

test("a title in two families is refused at its second place", () => {
  const families = `${FAMILIES}other:\n  says: Others.\n  titles:\n    - ai ENGINEER\n`;
  const error = refusal(GOOD, { families });
  expect(error.code).toBe("figures.families.repeated");
  expect(error.message).toBe("figures/role-families.yaml:7: “ai ENGINEER” stands twice");
});

test("a folder without families is refused by name", () => {
  const folder = folderWith({ "us/good.yaml": GOOD });
  expect(() => loadFigures(folder)).toThrow("figures/role-families.yaml:1: there is no such file");
});
