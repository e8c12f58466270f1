import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { SKILLS } from "../skills/index.ts";
import { readOwnSkills } from "./read-own-skills.ts";
import { writeOwnSkill } from "./write-own-skill.ts";

const example = readFileSync(join(import.meta.dirname, "../../golden/career.yaml"), "utf8");
const BARE = "paycurve: 1\nme:\n  market: GB\n";
const idsIn = (text: string): string[] => readOwnSkills(text, "career.yaml").skills.map(({ id }) => id);
const write = (text: string | null, id: string, isOwn: boolean): string =>
  writeOwnSkill(text, { id, isOwn }, { schema: "/schema.json" });

test("skills are understood by every word that the command understands, each once", () => {
  expect(idsIn(example)).toEqual(["llm-fine-tuning", "mlops"]);
  expect(idsIn(`${BARE}  skills: [Fine Tuning, RAG, fine-tuning]\n`)).toEqual(["llm-fine-tuning", "rag"]);
  expect(idsIn(BARE)).toEqual([]);
});

test("a skill that is not known is no fault: it is told with its line and its nearest neighbour", () => {
  const { skills, unknown } = readOwnSkills(`${BARE}  skills: [mlosp, agents, Cobol]\n`, "my.yaml");
  expect(skills.map(({ id }) => id)).toEqual(["agents"]);
  expect(unknown).toMatchObject([
    {
      word: "mlosp",
      nearest: "mlops",
      says: "my.yaml:4: item 1 of me.skills is left out: “mlosp” is not known here. Did you mean “mlops”?",
    },
    { word: "Cobol", nearest: null, says: expect.stringContaining("Known are llm-fine-tuning, mlops") },
  ]);
});

test("what is no list of words is refused by line", () => {
  const refusal = (says: RegExp) =>
    expect.objectContaining({ code: "career.field", message: expect.stringMatching(says) });
  expect(() => idsIn(`${BARE}  skills: mlops\n`)).toThrow(refusal(/^career\.yaml:4: me\.skills is no list/));
  expect(() => idsIn(`${BARE}  skills: [{ name: mlops }]\n`)).toThrow(
    refusal(/item 1 of me\.skills is neither/),
  );
});

test("one skill more changes one line of the example, and taking it out again restores it", () => {
  const more = write(example, "rag", true);
  expect(more).toBe(example.replace("[llm-fine-tuning, mlops]\n", "[llm-fine-tuning, mlops, rag]\n"));
  expect(write(more, "rag", false)).toBe(example);
});

test("a skill that stands there in other words stays as it is, and goes in every wording", () => {
  const text = `${BARE}  skills:\n    - Fine Tuning   # since 2023\n    - Cobol # kept\n    - fine-tuning\n`;
  expect(write(text, "llm-fine-tuning", true)).toBe(text);
  expect(write(text, "llm-fine-tuning", false)).toBe(`${BARE}  skills:\n    - Cobol # kept\n`);
  expect(write(text, "rag", true)).toBe(`${text}    - rag\n`);
});

test.each([
  ["no file", null],
  ["a file without a person", "paycurve: 1 # mine\n"],
  ["a list without items", `${BARE}  skills: []\n`],
  ["a field without a value", `${BARE}  skills:\n`],
  ["a person between braces", "paycurve: 1\nme: { market: GB } # mine\n"],
])("the first skill goes into %s", (_, text) => {
  expect(idsIn(write(text, "agents", true))).toEqual(["agents"]);
});

test("property: whatever is ticked and unticked, the file says just that, and every comment stays", () => {
  const ids = SKILLS.map(({ id }) => id);
  const steps = fc.array(fc.tuple(fc.constantFrom(...ids), fc.boolean()), { maxLength: 12 });
  const files = fc.constantFrom(example, BARE, `# a\n${BARE}  skills: # b\n    - Cobol # c\n`);
  fc.assert(
    fc.property(files, steps, (file, taken) => {
      const own = new Set(idsIn(file));
      for (const [id, isOwn] of taken) own[isOwn ? "add" : "delete"](id);
      const text = taken.reduce((so, [id, isOwn]) => write(so, id, isOwn), file);
      expect(new Set(idsIn(text))).toEqual(own);
      expect(text.match(/#.*/g)).toEqual(file.match(/#.*/g));
    }),
  );
});
