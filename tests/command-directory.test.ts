import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { paycurve } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "paycurve-kept-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a directory is backed up to a file, which is restored into a folder that is new, and nowhere else", () => {
  const lines = ["accounts", "nothing"].map((name) => JSON.stringify(name));
  writeFileSync(join(folder, "none"), lines.join("\n"));
  const refused = paycurve(["directory", "restore", "none", "--directory", "new"], folder);
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining("none cannot be restored: ")]);
  expect(readdirSync(folder)).toEqual(["none"]);
  const missing = paycurve(["directory", "backup", "kept", "--directory", "new"], folder);
  expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining("new is not there")]);
  expect(readdirSync(folder)).toEqual(["none"]);
});

test("an empty directory has a backup too, which its owner alone reads and nothing writes over", () => {
  const at = ["--directory", "made"];
  const header = paycurve(["directory", "backup", "first", "--directory", "."], folder);
  expect([header.status, header.stdout]).toEqual([
    0,
    "first holds the whole directory: 0 rows. Only you can read it.\n",
  ]);
  expect(statSync(join(folder, "first")).mode & 0o777).toBe(0o600);
  expect(paycurve(["directory", "restore", "first", ...at], folder).stdout).toContain("0 rows are back.");
  const again = paycurve(["directory", "backup", "first", ...at], folder);
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining("is there already, and stays")]);
  expect(readFileSync(join(folder, "first"), "utf8").split("\n")).toHaveLength(3);
});

test("a new key signs in a directory that is there, and one that is not there is not made", () => {
  const nowhere = paycurve(["directory", "rotate-key", "--directory", "nowhere"], folder);
  expect([nowhere.status, nowhere.stderr]).toEqual([2, expect.stringContaining("nowhere is not there")]);
  expect(readdirSync(folder)).not.toContain("nowhere");
  const { status, stdout } = paycurve(["directory", "rotate-key", "--directory", "made"], folder);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^A new key signs from now on: [\w-]{43}\n/)]);
  expect(paycurve(["directory", "rotate-key", "--help"]).stdout).toContain("what the old one signed");
});
