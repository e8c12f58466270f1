import { expect, test } from "vitest";
import { type CareerStep, migratedCareer } from "./migrate-career.ts";
import { readMe } from "./read-me.ts";

const migrated = (text: string, steps?: readonly CareerStep[]) => migratedCareer(text, "career.yaml", steps);

test.each([
  ["a plain file", "me: { market: GB } # mine\n", "paycurve: 1\nme: { market: GB } # mine\n"],
  ["comments above", "# who\nme: {}", "paycurve: 1\n# who\nme: {}"],
  [
    "the line for editors",
    "# yaml-language-server: $schema=x\nme: {}\n",
    "# yaml-language-server: $schema=x\npaycurve: 1\nme: {}\n",
  ],
  ["a document's begin", "%YAML 1.2\n---\nme: {}\n", "%YAML 1.2\n---\npaycurve: 1\nme: {}\n"],
  [
    "Windows line ends and a mark",
    "\uFEFFme:\r\n  market: GB\r\n",
    "\uFEFFpaycurve: 1\r\nme:\r\n  market: GB\r\n",
  ],
  ["nothing", "", "paycurve: 1\n"],
])("a file by hand that names no version gets one above %s, and no other byte moves", (_, before, after) => {
  const { text, taken } = migrated(before);
  expect(text).toBe(after);
  expect(taken).toMatchObject([{ from: 0, says: expect.stringContaining("paycurve: 1") as string }]);
  expect(() => readMe(text, "career.yaml")).not.toThrow();
});

test.each([
  ["of this version", "paycurve: 1\nme: {}\n"],
  ["of a newer one", "paycurve: 2\nme: {}\n"],
  ["of a word for a version", "paycurve: latest\n"],
  ["with nothing behind its name", "paycurve:\nme: {}\n"],
])("a file %s stays as it is", (_, text) => {
  expect(migrated(text)).toEqual({ text, taken: [] });
});

test.each([
  ["another program's file", "services:\n  web: {}\n", "career.stranger", /is it another file\?/],
  ["words", "hello\n", "career.stranger", /every field of a career file/],
  ["a file between braces", "{ me: {} }\n", "career.unsafe", /write paycurve: 1 by hand/],
])("%s is refused, not written into", (_, text, code, says) => {
  expect(() => migrated(text)).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(says) as string }),
  );
});

const RENAME: CareerStep = {
  from: 1,
  says: "system is called name now.",
  edit: (text) => text.replace("paycurve: 1", "paycurve: 2").replaceAll("system:", "name:"),
};

test("steps follow each other from whatever version a file has, and each is told", () => {
  const [first] = migrated("me: {}").taken;
  if (!first) throw new Error("there is a first step");
  const text = "evidence: # mine\n  - { id: a, system: A }\n";
  const both = migrated(text, [first, RENAME]);
  expect(both.text).toBe("paycurve: 2\nevidence: # mine\n  - { id: a, name: A }\n");
  expect(both.taken.map(({ says }) => says)).toEqual([first.says, RENAME.says]);
  expect(migrated(`paycurve: 1\n${text}`, [first, RENAME]).taken).toEqual([RENAME]);
});

test("a step that loses a comment or does not arrive leaves the file as it was", () => {
  const losing = { ...RENAME, edit: (text: string) => RENAME.edit(text).replace(/#.*/, "") };
  const idle = { ...RENAME, edit: (text: string) => text };
  for (const step of [losing, idle])
    expect(() => migrated("paycurve: 1\nme: {} # mine\n", [step])).toThrow(/version 2 here without harm/);
});
