import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BriefDocument } from "@paycurve/core/brief";
import { afterAll, expect, test } from "vitest";
import { paycurve } from "./command.ts";
import { ROOT } from "./source-files.ts";

const BRIEFS = join(ROOT, "docs/guide/briefs");
const ASKED_ON = ["--as-of", "2026-11-28"];
const PEOPLE = ["us-senior", "uk-mid-to-senior", "india-none"];

const folder = mkdtempSync(join(tmpdir(), "paycurve-brief-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string): string => join(BRIEFS, `${name}.yaml`);
const written = (name: string, ending: string): string => {
  const out = join(folder, `${name}.${ending}`);
  const { status, stderr } = paycurve(["brief", fileOf(name), ...ASKED_ON, "--out", out]);
  expect([status, stderr]).toEqual([0, ""]);
  return out;
};
const documentOf = (...args: readonly string[]): BriefDocument =>
  paycurve(["brief", ...args, ...ASKED_ON, "--json"]).json() as unknown as BriefDocument;

test.each(PEOPLE)("the guide shows %s's page as the command writes it", (name) => {
  expect(readFileSync(join(BRIEFS, `${name}.md`), "utf8")).toBe(readFileSync(written(name, "md"), "utf8"));
});

test("two strong systems ask for the upper quarter of American postings, one fair record for less, India for nothing", () => {
  const [us, uk, india] = PEOPLE.map((name) => documentOf(fileOf(name)));
  expect(us).toMatchObject({
    level: "senior",
    strength: "strong",
    numbers: { ask: { cites: ["count:us-senior"] } },
  });
  expect(uk).toMatchObject({
    level: "senior",
    strength: "fair",
    numbers: { ask: { cites: ["local:1", "local:2", "local:3"] } },
  });
  expect(india).toMatchObject({
    level: "senior",
    numbers: { withheld: { kind: "withheld", reason: "too-few" } },
  });
  expect(india?.reasons.length).toBeGreaterThan(0);
});

test("each market's own figures of demand lie beneath, also those that speak against it, and no other's", () => {
  const [us, uk, india] = PEOPLE.map((name) =>
    documentOf(fileOf(name)).beneath.flatMap(({ cites }) => cites),
  );
  expect(us).toEqual([
    "figure:linkedin-us-rank-aie",
    "figure:veritone-us-2025q3-yoy",
    "figure:bls-us-ds-growth",
    "figure:compa-us-aie-offers",
  ]);
  expect(uk).toEqual([
    "figure:pwc-gb-2026-specialists",
    "figure:oii-gb-ai-demand",
    "figure:dsit-gb-specialists-2023",
  ]);
  expect(india).toEqual(["figure:bain-in-openings"]);
});

test("every id that a sentence cites is one of the brief's sources, and outside the US no source of what is said is American", () => {
  for (const name of PEOPLE) {
    const { market, sources, opening, reasons, counters, questions } = documentOf(fileOf(name));
    const aloud = [opening, ...reasons, ...counters.flatMap(({ answer }) => answer), ...questions];
    for (const id of aloud.flatMap(({ cites }) => cites)) {
      const source = sources.find((one) => one.id === id);
      expect([null, market]).toContain(source?.market);
    }
  }
});

test("the PDF is one sheet with its fonts in it, readable by its owner alone", () => {
  for (const name of PEOPLE) {
    const out = written(name, "pdf");
    const pdf = readFileSync(out, "latin1");
    expect(pdf.startsWith("%PDF-1.")).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).toContain("SourceSerif4");
    expect(statSync(out).mode & 0o777).toBe(0o600);
  }
});

test("a letter that the PDF's fonts lack is told, and kept in the other forms", () => {
  const file = join(folder, "emoji.yaml");
  const text = readFileSync(fileOf("india-none"), "utf8").replaceAll(
    "Invoice reading",
    "Invoice 🎫👩‍💻 चालान",
  );
  writeFileSync(file, text);
  const [pdf, md] = ["pdf", "md"].map((ending) => join(folder, `emoji.${ending}`));
  const told = paycurve(["brief", file, ...ASKED_ON, "--out", pdf ?? ""]);
  expect(told.stdout).toMatch(/Its fonts have no 🎫 👩‍💻 .*: \[\?\] stands there instead/);
  expect(paycurve(["brief", file, ...ASKED_ON, "--out", md ?? ""]).stdout).not.toContain("fonts");
  expect(readFileSync(md ?? "", "utf8")).toContain("🎫👩‍💻 चालान");
});

test("a page that is there already stays, for it may have been edited by hand", () => {
  const out = join(folder, "mine.md");
  writeFileSync(out, "my own words\n");
  const { status, stderr } = paycurve(["brief", fileOf("us-senior"), "--out", out]);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/mine\.md is there already, and stays/)]);
  expect(readFileSync(out, "utf8")).toBe("my own words\n");
});

test("HTML asks nothing of the network, and markup in a name stays text in every form", () => {
  const file = join(folder, "hostile.yaml");
  const name = "<img src=x onerror=alert(1)>";
  const text = readFileSync(fileOf("us-senior"), "utf8").replaceAll("Northgate Systems", `"${name}"`);
  writeFileSync(file, text);
  for (const ending of ["html", "md"]) {
    const out = join(folder, `hostile.${ending}`);
    expect(paycurve(["brief", file, ...ASKED_ON, "--out", out]).status).toBe(0);
    const page = readFileSync(out, "utf8");
    expect(page).not.toContain("<img");
    if (ending === "html") {
      expect(page).toContain("default-src 'none'");
      expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    }
  }
});

test.each([
  [
    "an offer that the file does not hold",
    [fileOf("us-senior"), "--offer", "acme"],
    /“acme” is no offer of the file; it holds northgate, tinwhistle/,
  ],
  [
    "a form that nobody writes",
    [fileOf("us-senior"), "--out", "brief.docx"],
    /brief\.docx ends in none of \.md, \.html, \.pdf/,
  ],
  [
    "an American figure quoted in India",
    [fileOf("india-none"), "--quote", "guide-us-avg-206k"],
    /guide-us-avg-206k is a figure of the United States: it proves nothing in India/,
  ],
  [
    "a figure that is not known",
    [fileOf("us-senior"), "--quote", "guide-us-avg"],
    /^quote: “guide-us-avg” is not known here/,
  ],
  [
    "a page in a folder that is not there",
    [fileOf("us-senior"), "--out", "nowhere/brief.md"],
    /^out: nowhere\/brief\.md lies in a folder that is not there; make it first\.$/m,
  ],
  ["a file that is not there", ["nowhere.yaml"], /nowhere\.yaml: there is no such file/],
])("%s is refused with what is accepted", (_, args, says) => {
  const { status, stdout, stderr } = paycurve(["brief", ...args]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(says);
});

test("a file without a market is told to name one", () => {
  const file = join(folder, "bare.yaml");
  writeFileSync(file, "paycurve: 1\n");
  expect(paycurve(["brief", file])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("write market: GB"),
  });
});
