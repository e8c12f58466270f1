import { evidenceOfWords } from "@paycurve/core/career";
import { gradedItem } from "@paycurve/core/evidence";
import { expect, test } from "vitest";
import { firstQuestion, questionAfter } from "./next-question.ts";
import { QUESTIONS } from "./questions.ts";
import { isNothing } from "./read-answer.ts";

const said = (words: Parameters<typeof evidenceOfWords>[0]) =>
  gradedItem(evidenceOfWords(words, new Set()), "2026-11-28");
const formOf = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
const question = (name: string) => {
  const found = QUESTIONS.find((one) => one.name === name);
  if (!found) throw new Error(`no question ${name}`);
  return found;
};

test("a new system is asked for its numbers first, a list of tools for what it does", () => {
  expect(firstQuestion(said({ system: "Ticket triage" }))?.name).toBe("change");
  expect(firstQuestion(said({ system: "LangChain, Pinecone" }))?.name).toBe("system");
});

test("what is said already is not asked again, and behind the last question there is none", () => {
  const item = said({ system: "Ticket triage", metric: "hours to close" });
  expect(questionAfter(item, "change")?.name).toBe("method");
  expect(questionAfter(item, "shows")).toBeNull();
});

test("a no to production is not asked again", () => {
  const item = said({
    system: "Ticket triage",
    metric: "hours to close",
    baseline: "20",
    after: "14",
    method: "six-week A/B test, 12,400 tickets",
    production: "no",
  });
  expect(firstQuestion(item)?.name).toBe("recency");
});

test("each question tells what it has read", () => {
  expect(question("change").read(formOf({ baseline: "20", after: "14", unit: " hours " }))).toEqual({
    fields: { baseline: 20, after: 14, unit: "hours" },
  });
  expect(question("change").tells(said({ system: "A", baseline: "20", unit: "hours" }).item)).toBe(
    "20 hours before",
  );
  expect(question("production").read(formOf({ production: "no" }))).toEqual({
    fields: { production: false },
  });
  expect(question("proof").read(formOf({ proof: "github.com/ada/triage\n" }))).toEqual({
    fields: { proof: ["https://github.com/ada/triage"] },
  });
  expect(question("proof").read(formOf({ proof: "my blog" }))).toMatchObject({
    refusal: expect.stringMatching(/^An address is accepted/) as string,
  });
});

test("an empty form answers nothing, but for the system, which every item needs", () => {
  for (const { name, read } of QUESTIONS) {
    const answer = read(new FormData());
    expect("refusal" in answer ? name : isNothing(answer)).toBe(name === "system" ? "system" : true);
  }
});
