import { execFile } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readEvidence } from "@paycurve/core/career";
import * as fc from "fast-check";
import { afterAll, beforeEach, expect, test } from "vitest";
import { saveCareer } from "../src/career-file/index.ts";
import { oneMore } from "./one-more.ts";

const root = mkdtempSync(join(tmpdir(), "paycurve-save-"));
process.env.XDG_CACHE_HOME = join(root, "cache");
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = "";
let file = "";
let count = 0;
beforeEach(() => {
  folder = join(root, `own-${count++}`);
  mkdirSync(folder);
  file = join(folder, "career.yaml");
});

const BEFORE =
  "paycurve: 1\nme: { pay: { base: 2.10 } } # mine\nevidence:\n  - { id: old, system: Old }\nsaid: []\n";
const only = (): string[] => readdirSync(folder);

test("a save changes only the lines it must, says which, keeps the mode, and leaves nothing beside the file", async () => {
  writeFileSync(file, BEFORE);
  chmodSync(file, 0o604);
  const saved = await saveCareer(file, oneMore);
  expect(saved).toEqual({ path: file, isNew: false, lines: [5, 8], migrated: [] });
  const lines = readFileSync(file, "utf8").split("\n");
  expect([...lines.slice(0, 4), ...lines.slice(8)].join("\n")).toBe(BEFORE);
  expect(statSync(file).mode & 0o777).toBe(0o604);
  expect(only()).toEqual(["career.yaml"]);
});

test("a file that is not there begins as a fresh one that its owner alone can read", async () => {
  const saved = await saveCareer(file, oneMore);
  expect(saved.isNew).toBe(true);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, "utf8")).toMatch(/^# yaml-language-server: \$schema=.*career\.schema\.json\n/);
  expect(only()).toEqual(["career.yaml"]);
});

test("a symbolic link stays one, and the file behind it is saved", async () => {
  const behind = join(folder, "real.yaml");
  writeFileSync(behind, BEFORE);
  symlinkSync("real.yaml", file);
  await saveCareer(file, oneMore);
  expect(lstatSync(file).isSymbolicLink()).toBe(true);
  expect(readFileSync(behind, "utf8")).toContain("Search");
});

test("what cannot be a career file is refused by its path, and nothing is written", async () => {
  symlinkSync("nowhere.yaml", file);
  await expect(saveCareer(file, oneMore)).rejects.toMatchObject({ code: "file.link" });
  await expect(saveCareer(folder, oneMore)).rejects.toMatchObject({ code: "file.kind" });
  await expect(saveCareer(join(folder, "none", "a.yaml"), oneMore)).rejects.toMatchObject({
    code: "file.folder",
  });
  await expect(saveCareer("/dev/null", oneMore)).rejects.toMatchObject({ code: "file.kind" });
  expect(only()).toEqual(["career.yaml"]);
});

test("an edit that refuses leaves the file as it was, and so does one that says nothing new", async () => {
  writeFileSync(file, BEFORE);
  const { mtimeMs } = statSync(file);
  await expect(saveCareer(file, () => oneMore("paycurve: 2"))).rejects.toThrow(/reads 1/);
  expect(await saveCareer(file, (text) => text)).toMatchObject({ lines: null });
  expect({ text: readFileSync(file, "utf8"), mtimeMs: statSync(file).mtimeMs }).toEqual({
    text: BEFORE,
    mtimeMs,
  });
});

test("what an editor wrote between reading and renaming stays, and the save is refused", async () => {
  writeFileSync(file, BEFORE);
  const theirs = BEFORE.replace("Old", "Theirs");
  const meddling = (text: string): string => {
    writeFileSync(file, theirs);
    return oneMore(text);
  };
  await expect(saveCareer(file, meddling)).rejects.toMatchObject({
    code: "file.changed",
    message: expect.stringMatching(/another program changed it meanwhile; its text stays/) as string,
  });
  expect(readFileSync(file, "utf8")).toBe(theirs);
  expect(only()).toEqual(["career.yaml"]);
  const fresh = join(folder, "fresh.yaml");
  const making = (text: string): string => {
    writeFileSync(fresh, theirs);
    return oneMore(text);
  };
  await expect(saveCareer(fresh, making)).rejects.toMatchObject({ code: "file.changed" });
  expect(readFileSync(fresh, "utf8")).toBe(theirs);
});

test("of two writers at once, in one process or in two, both edits land", async () => {
  writeFileSync(file, BEFORE);
  const child = join(import.meta.dirname, "save-child.ts");
  const other = promisify(execFile)(process.execPath, [child, file, "0"]);
  const here = Array.from({ length: 5 }, (_, at) =>
    saveCareer(file, (text) => oneMore(text, `System ${at}`)),
  );
  await Promise.all([other, ...here]);
  const { items } = readEvidence(readFileSync(file, "utf8"), file);
  expect(items.map(({ system }) => system).toSorted()).toEqual([
    "Old",
    "Search 🚀",
    ...here.map((_, at) => `System ${at}`),
  ]);
});

test("waiting has an end, and then nothing is written", async () => {
  writeFileSync(file, BEFORE);
  const hurried: Promise<unknown>[] = [];
  await saveCareer(file, (text) => {
    hurried.push(saveCareer(file, oneMore, { waitMs: 1 }).catch((error: unknown) => error));
    const until = performance.now() + 50;
    while (performance.now() < until);
    return oneMore(text, "First");
  });
  expect(await hurried[0]).toMatchObject({
    code: "file.busy",
    message: expect.stringMatching(/did not end in time; nothing was written/) as string,
  });
  expect(readFileSync(file, "utf8")).not.toContain("Search");
});

test.each([
  ["lets no folder be made", "/proc"],
  ["is a file", "/dev/null"],
])(
  "where the cache's folder %s, the save is refused by its name, and nothing is written",
  async (_, cache) => {
    const own = process.env.XDG_CACHE_HOME;
    process.env.XDG_CACHE_HOME = cache;
    try {
      await expect(saveCareer(file, oneMore)).rejects.toThrow(
        new RegExp(`^${cache}/paycurve/locks/.*: cannot be written.*Nothing was changed\\.$`),
      );
    } finally {
      process.env.XDG_CACHE_HOME = own;
    }
    expect(only()).toEqual([]);
  },
);

test("a file without a version is refused, unless it may be brought to this one", async () => {
  writeFileSync(file, BEFORE.replace("paycurve: 1\n", ""));
  await expect(saveCareer(file, oneMore)).rejects.toMatchObject({
    code: "career.unversioned",
    message: expect.stringMatching(/names no version, so nothing was written.*add --migrate/) as string,
  });
  const saved = await saveCareer(file, oneMore, { migrate: true });
  expect(saved.migrated).toEqual([expect.stringMatching(/^paycurve: 1 was written/)]);
  expect(readFileSync(file, "utf8").startsWith(BEFORE.slice(0, 80))).toBe(true);
});

test("property: whatever a file's lines, a save keeps each of them, byte for byte and in order", async () => {
  const line = fc.constantFrom(
    "me: { market: GB } # 2.10",
    "# note: <b>ünïcode</b> 🚀",
    "local: []",
    "",
    "mood: 'it''s'",
    "said: [ ]  # kept",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(line),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      async (lines, end, marked) => {
        const path = join(folder, "some.yaml");
        const before = `${marked ? "\uFEFF" : ""}${["paycurve: 1", ...lines, ""].join(end)}`;
        writeFileSync(path, before);
        const { lines: span } = await saveCareer(path, oneMore);
        const after = readFileSync(path, "utf8").split(end);
        const [from, to] = span ?? [0, 0];
        expect([...after.slice(0, from - 1), ...after.slice(to)].join(end)).toBe(before);
        expect(only()).toEqual(["some.yaml"]);
      },
    ),
    { numRuns: 20 },
  );
});
