import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type AddAijobsOptions, addAijobs } from "../src/sources/index.ts";
import { openParquetStore } from "../src/store/index.ts";
import { csv, HEADER, line, row } from "./aijobs-rows.ts";
import { importRuns } from "./import-runs.ts";
import { scratchFile, scratchFolder } from "./scratch.ts";

async function add(content: string | Uint8Array, options: Partial<AddAijobsOptions> = {}) {
  const folder = scratchFolder();
  const file = scratchFile(folder, "pay.csv", content);
  return addAijobs({ file, storePath: join(folder, "store"), ...options });
}

function lines(...texts: string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}

test.each([
  ["wrong-number-of-fields", "2025,SE,FT"],
  ["wrong-number-of-fields", `${line()},more`],
  ["year-not-2000-to-2100", line({ work_year: "1999" })],
  ["year-not-2000-to-2100", line({ work_year: "next" })],
  ["level-unknown", line({ experience_level: "XX" })],
  ["employment-type-unknown", line({ employment_type: "ZZ" })],
  ["title-missing", line({ job_title: " " })],
  ["title-longer-than-200", line({ job_title: "x".repeat(201) })],
  ["salary-not-positive-number", line({ salary: "-5" })],
  ["salary-not-positive-number", line({ salary: "0" })],
  ["salary-not-positive-number", line({ salary: "1e5" })],
  ["salary-not-positive-number", line({ salary: "NaN" })],
  ["salary-not-positive-number", line({ salary: "" })],
  ["salary-in-usd-not-positive-number", line({ salary_in_usd: "many" })],
  ["currency-not-a-code", line({ salary_currency: "$" })],
  ["country-not-a-code", line({ company_location: "USA", employee_residence: "U" })],
  ["country-not-a-code", line({ employee_residence: "" })],
  ["remote-ratio-unknown", line({ remote_ratio: "101" })],
  ["company-size-unknown", line({ company_size: "XXL" })],
  ["quote-not-closed", line({ job_title: '"AI Engineer' })],
  ["quote-misplaced", line({ job_title: 'AI "Engineer"' })],
  ["control-character", line({ job_title: "AI\u0001Engineer" })],
  ["control-character", line({ job_title: "AI\u007fEngineer" })],
  ["control-character", line({ job_title: "AI\u009bEngineer" })],
  ["control-character", line({ job_title: "\u200eAI Engineer" })],
  ["control-character", line({ job_title: "AI\u202eEngineer" })],
  ["control-character", line({ job_title: '"AI, \u2066Engineer"' })],
  ["line-too-long", line({ job_title: "x".repeat(70_000) })],
])("a row is rejected for %s, by its line: %#", async (reason, bad) => {
  const report = await add(lines(HEADER, line({ salary: "200000" }), bad, line()));
  expect(report).toMatchObject({ read: 3, kept: 2, rejected: 1, alreadyKnown: 0, postings: 2 });
  expect(report.reasons).toEqual({ [reason]: 1 });
  const [head, told] = readFileSync(report.rejectedFile ?? "", "utf8").split("\n");
  expect(head).toBe("line,reason,found");
  expect(told).toMatch(new RegExp(`^3,${reason},`));
  expect(told).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});

test("text that is not UTF-8 is rejected by its line, other letters are kept", async () => {
  const bad = Buffer.concat([
    Buffer.from(lines(HEADER, line({ job_title: "Ingénieur IA" }))),
    Buffer.from([0xe9]),
    Buffer.from(line()),
  ]);
  const report = await add(bad);
  expect(report).toMatchObject({ read: 2, kept: 1, reasons: { "text-not-utf8": 1 } });
});

test("a last line cut in its middle is rejected", async () => {
  const whole = lines(HEADER, line({ salary: "90000" }), line());
  const report = await add(whole.slice(0, -12));
  expect(report).toMatchObject({ read: 2, kept: 1, reasons: { "wrong-number-of-fields": 1 } });
});

test("a last line without its end is kept only where a cut would show", async () => {
  expect((await add(lines(HEADER, line()).slice(0, -1))).kept).toBe(1);
  const names = HEADER.split(",").filter((name) => name !== "salary");
  const reordered = (text: string) => {
    const fields = text.split(",");
    return [...fields.slice(0, 4), ...fields.slice(5), fields[4]].join(",");
  };
  const report = await add(`${[...names, "salary"].join(",")}\n${reordered(line())}\n${reordered(line())}`);
  expect(report).toMatchObject({ read: 2, kept: 1, reasons: { "last-line-cut-off": 1 } });
});

test("columns may stand in any order, and columns of others are left out and told", async () => {
  const report = await add(lines(`note,${HEADER}`, `x,${line({ salary: "200000" })}`, `y,${line()}`));
  expect(report).toMatchObject({ kept: 2, postings: 1, ignoredColumns: ["note"] });
});

test("a byte order mark, spaces in the header, quotes, blank lines and CRLF are no fault", async () => {
  const head = HEADER.toUpperCase().replace("JOB_TITLE", ' "JOB_TITLE"'.trim());
  const report = await add(
    `\uFEFF${head}\r\n${line({ job_title: '"Engineer, ""AI"""' })}\r\n\r\n${line()}\r\n`,
  );
  expect(report).toMatchObject({ read: 2, kept: 2, postings: 2, rejected: 0 });
});

test("a rejected row between two ends keeps them apart", async () => {
  const report = await add(lines(HEADER, line({ salary: "200000" }), line({ salary: "x" }), line()));
  expect(report.postings).toBe(2);
});

test("titles that no family lists are told with their postings, the commonest first", async () => {
  const rows = [row(), row({ job_title: "Seer" }), row({ job_title: "Seer" }), row({ job_title: "Oracle" })];
  const report = await add(csv(rows), { knownTitles: ["ai engineer"] });
  expect(report.unlistedTitles).toEqual([
    { title: "Seer", postings: 2 },
    { title: "Oracle", postings: 1 },
  ]);
});

test("a title in another case or with other spaces is counted as the title that a family lists", async () => {
  const titles = ["AI Engineer", "ai engineer", " AI  Engineer ", "AI\u00a0ENGINEER", "Seer", "seer"];
  const folder = scratchFolder();
  const storePath = join(folder, "store");
  const file = scratchFile(folder, "pay.csv", csv(titles.map((job_title) => row({ job_title }))));
  const report = await addAijobs({ file, storePath, knownTitles: ["AI Engineer", "Oracle"] });
  expect(report.unlistedTitles).toEqual([
    { title: "Seer", postings: 1 },
    { title: "seer", postings: 1 },
  ]);
  expect(await cellsOf(storePath)).toEqual([
    ["AI Engineer", 4],
    ["Seer", 1],
    ["seer", 1],
  ]);
  const again = await addAijobs({ file, storePath, knownTitles: ["AI Engineer", "SEER"] });
  expect(again).toMatchObject({ unlistedTitles: [], postings: 6 });
  expect(await cellsOf(storePath)).toEqual([
    ["AI Engineer", 4],
    ["SEER", 2],
  ]);
});

async function cellsOf(storePath: string): Promise<[title: string, postings: number][]> {
  const store = await openParquetStore(storePath);
  const cells = await store.cells("aijobs", "US");
  await store.close();
  return cells.map(({ title, postings }) => [title, postings]);
}

test("pay in another currency than the market's is kept and is on no curve", async () => {
  const folder = scratchFolder();
  const file = scratchFile(
    folder,
    "pay.csv",
    csv([row({ employee_residence: "GB", company_location: "GB" }), row()]),
  );
  const storePath = join(folder, "store");
  const report = await addAijobs({ file, storePath });
  expect(report.postings).toBe(2);
  const store = await openParquetStore(storePath);
  expect(await store.cells("aijobs", "GB")).toEqual([]);
  expect(await store.cells("aijobs", "US")).toEqual([
    { title: "AI Engineer", level: "senior", year: 2025, postings: 1 },
  ]);
  await store.close();
});

test.each([
  ["source.file.empty", ""],
  ["source.file.no-rows", `${HEADER}\n`],
  ["source.file.no-rows", HEADER],
  ["aijobs.columns.missing", lines("a,b", "1,2")],
  ["aijobs.columns.missing", lines(HEADER.replace(",company_size", ""), line())],
  ["aijobs.columns.twice", lines(`${HEADER},salary`, `${line()},1`)],
  ["source.file.not-text", Buffer.from(`\uFEFF${csv([row()])}`, "utf16le")],
  ["source.file.not-text", Buffer.from(csv([row()]), "utf16le")],
  ["source.file.not-text", lines(HEADER, line(), "\u0000\u0000\u0000")],
  ["source.file.not-text", Buffer.concat([Buffer.from([0xe9, 0x2c]), Buffer.from(csv([row()]))])],
  ["source.file.not-text", Buffer.alloc(100_000)],
  ["source.file.no-header", "x".repeat(100_000)],
  ["source.file.truncated-gzip", gzipSync(csv(Array(2_000).fill(row()))).subarray(0, 150)],
  ["source.file.broken-gzip", Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])],
])("a file is refused whole with %s: %#", async (code, content) => {
  const refused = await add(content).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InputError);
  expect(refused).toMatchObject({ code });
  expect(String(refused)).toContain("pay.csv");
});

test("a file that is missing, a folder or too large is refused", async () => {
  const folder = scratchFolder();
  const storePath = join(folder, "store");
  await expect(addAijobs({ file: join(folder, "none.csv"), storePath })).rejects.toMatchObject({
    code: "source.file.missing",
  });
  await expect(addAijobs({ file: folder, storePath })).rejects.toMatchObject({
    code: "source.file.not-a-file",
  });
  await expect(add(csv([row()]), { limitBytes: 50 })).rejects.toMatchObject({
    code: "source.file.too-large",
  });
  const packed = gzipSync(csv(Array(5_000).fill(row())));
  await expect(add(packed, { limitBytes: 20_000 })).rejects.toMatchObject({ code: "source.file.too-large" });
});

test("an edition is a day", async () => {
  expect((await add(csv([row()]), { edition: "2025-08-03" })).edition).toBe("2025-08-03");
  const odd = add(csv([row()]), { edition: "August" });
  await expect(odd).rejects.toMatchObject({ code: "aijobs.edition.not-a-day" });
});

test("a file that is refused leaves the store as it was", async () => {
  const folder = scratchFolder();
  const storePath = join(folder, "store");
  await addAijobs({ file: scratchFile(folder, "good.csv", csv([row()])), storePath });
  const before = readdirSync(storePath).sort();
  const bad = scratchFile(folder, "bad.csv", lines(HEADER, line(), "\u0000"));
  await expect(addAijobs({ file: bad, storePath })).rejects.toThrow("bad.csv:3");
  expect(readdirSync(storePath).sort()).toEqual(before);
});

test("a line of 100 MB is rejected in bounded memory", async () => {
  const folder = scratchFolder();
  const text = lines(HEADER, "x".repeat(100_000_000), line());
  const file = scratchFile(folder, "pay.csv.gz", gzipSync(text, { level: 1 }));
  const before = process.memoryUsage.rss();
  const report = await addAijobs({ file, storePath: join(folder, "store") });
  expect(report).toMatchObject({ read: 2, kept: 1, reasons: { "line-too-long": 1 } });
  expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000);
});

test("a store that is a file is refused, and a store that is missing is told as such", async () => {
  const folder = scratchFolder();
  const file = scratchFile(folder, "pay.csv", csv([row()]));
  await expect(addAijobs({ file, storePath: file })).rejects.toMatchObject({ code: "store.not-a-folder" });
  await expect(openParquetStore(join(folder, "none"))).rejects.toMatchObject({ code: "store.missing" });
});

test("an import that is called off leaves nothing behind", async () => {
  const folder = scratchFolder();
  const file = scratchFile(folder, "pay.csv", csv([row()]));
  const calledOff = new AbortController();
  const adding = addAijobs({
    file,
    storePath: join(folder, "store"),
    signal: calledOff.signal,
    onProgress: ({ stage }) => stage === "pairing" && calledOff.abort(),
  });
  await expect(adding).rejects.toMatchObject({ name: "AbortError" });
  await expect(openParquetStore(join(folder, "store"))).rejects.toMatchObject({ code: "store.missing" });
});

test("every row of any text is kept, rejected or known already", async () => {
  const folder = scratchFolder();
  const storePath = join(folder, "store");
  const piece = fc.constantFrom(
    line(),
    line({ salary: "9" }),
    "a",
    '"',
    '""',
    ",",
    ",,,",
    "\\",
    "é",
    "\u0001",
    " ",
    "\t",
    "#",
  );
  const rows = fc.array(
    fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join("")),
    { minLength: 1, maxLength: 20 },
  );
  const end = fc.constantFrom("\n", "\r\n", "\r");
  await fc.assert(
    fc.asyncProperty(rows, end, async (texts, newline) => {
      const file = scratchFile(folder, "pay.csv", lines(HEADER, line()) + texts.join(newline));
      const report = await addAijobs({ file, storePath });
      expect(report.read).toBe(report.kept + report.rejected + report.alreadyKnown);
      expect(Object.values(report.reasons).reduce((sum, count) => sum + count, 0)).toBe(report.rejected);
    }),
    { numRuns: importRuns(10) },
  );
});
