import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { paycurve } from "./command.ts";
import { EDITION, HEADER, line } from "./edition.ts";

const folder = mkdtempSync(join(tmpdir(), "paycurve-market-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("an edition is added with every row accounted for, and its quantiles are answered from the store", () => {
  const store = join(folder, "kept");
  const file = written("salaries-2025-09-01.csv", `${EDITION}2025,SE,FT,AI Engi`);
  const added = paycurve(["market", "add", "aijobs", file, "--store", store, "--json"]);
  expect(added.status).toBe(0);
  const report = added.json();
  expect(report).toMatchObject({
    source: "aijobs",
    read: 41,
    kept: 40,
    rejected: 1,
    alreadyKnown: 0,
    postings: 20,
    store,
  });
  expect(Object.values(report.reasons as Record<string, number>)).toEqual([1]);
  expect(readFileSync(report.rejectedFile as string, "utf8")).toContain("42,");
  const again = paycurve(["market", "add", "aijobs", file, "--store", store, "--json"]).json();
  expect(again).toMatchObject({ read: 41, kept: 0, rejected: 1, alreadyKnown: 40, postings: 20 });
  const quantiles = paycurve([
    "quantiles",
    "--market",
    "US",
    "--level",
    "senior",
    "--p",
    "0.5",
    "--store",
    store,
    "--json",
  ]).json();
  expect(quantiles).toMatchObject({ n: 20, nEffective: 20, quantiles: [{ p: 0.5, value: 184_500 }] });
  expect(paycurve(["market", "list", "--store", store]).stdout).toContain(
    "aijobs: 20 postings from 1 edition",
  );
});

test("a source is taken out of a store whole, and a store without it says so", () => {
  const store = join(folder, "emptied");
  paycurve(["market", "add", "aijobs", written("emptied.csv", EDITION), "--store", store]);
  expect(paycurve(["market", "remove", "aijobs", "--store", store, "--json"]).json()).toMatchObject({
    removed: 20,
  });
  expect(paycurve(["market", "list", "--store", store]).stdout).toContain("holds nothing yet");
  expect(paycurve(["market", "remove", "aijobs", "--store", store]).status).toBe(2);
});

test("a title that no role family lists is reported, not dropped", () => {
  const file = written("odd.csv", `${HEADER}\n${line(150_000, "Prompt Whisperer")}\n`);
  const { stdout } = paycurve(["market", "add", "aijobs", file, "--store", join(folder, "odd")]);
  expect(stdout).toContain("Prompt Whisperer (1)");
});

test.each([
  ["an empty file", "", "is empty"],
  ["a binary file", Buffer.from([0, 1, 2, 0, 255, 10, 0]), "binary"],
  ["a file in another encoding", Buffer.from(`\ufeff${EDITION}`, "utf16le"), "UTF-16"],
  ["a file without a column", EDITION.replaceAll("job_title", "jobs"), "job_title"],
  ["a header without rows", `${HEADER}\n`, "no rows"],
])("%s is refused by name and leaves the store as it was", (name, content, why) => {
  const store = join(folder, `refused-${name.replaceAll(" ", "-")}`);
  const file = written("refused.csv", content);
  const ran = paycurve(["market", "add", "aijobs", file, "--store", store]);
  expect(ran).toMatchObject({ status: 2, stderr: expect.stringContaining("refused.csv") });
  expect(ran.stderr).toContain(why);
  expect(paycurve(["market", "list", "--store", store]).stdout).toContain("holds nothing yet");
});

test("a source nobody knows, and neither file nor download, are refused", () => {
  expect(paycurve(["market", "add", "aijob", "x.csv"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("Did you mean “aijobs”?"),
  });
  expect(paycurve(["market", "add", "aijobs"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("FILE or --download"),
  });
});

test("a folder of a person's own is not taken for a store, and nothing in it is touched", () => {
  const mine = join(folder, "mine");
  mkdirSync(join(mine, "staging-notes"), { recursive: true });
  writeFileSync(join(mine, "staging-notes", "diary.txt"), "dear diary");
  const ran = paycurve(["market", "add", "aijobs", written("mine.csv", EDITION), "--store", mine]);
  expect(ran.status).toBe(2);
  expect(readFileSync(join(mine, "staging-notes", "diary.txt"), "utf8")).toBe("dear diary");
});
