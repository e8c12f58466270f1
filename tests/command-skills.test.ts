import type { SkillsDocument } from "@paycurve/core/skills";
import { expect, test } from "vitest";
import { paycurve } from "./command.ts";

test("a skill's premiums are told with what they are over, our own estimate, and why it is scarce", () => {
  const { status, stdout } = paycurve(["skills", "--market", "US", "--skill", "mlops"]);
  expect(status).toBe(0);
  const words = stdout.replace(/\s+/g, " ");
  expect(words).toMatch(/^MLOps: its titles advertise −12 % \(95 %: −18 to −5\) over the general machine/);
  expect(words).toContain("Why scarce: It turns a prototype into something a business can depend on");
  expect(words).toContain(
    "mlengineersalary.com, May 2026: over nothing it names, the part of pay is not said, US",
  );
  expect(words).toContain("72 postings, 61 distinct ranges, worth 43 independent postings");
});

test("the document holds records and estimates of every skill, and the notes", () => {
  const ran = paycurve(["skills", "--market", "UK", "--json"]);
  const { market, skills, notes, source } = ran.json() as unknown as SkillsDocument;
  expect([ran.status, market]).toEqual([0, "GB"]);
  expect(skills.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["mlops", "rag", "agents", "evaluation"]),
  );
  const mlops = skills.find(({ id }) => id === "mlops");
  expect(mlops?.estimates).toMatchObject([
    { market: "GB", standing: "own", n: 5, nEffective: 3, withheld: { reason: "too-few", n: 3, needed: 8 } },
    { market: "US", standing: "carried", percent: expect.closeTo(-11.93, 1), n: 72, nEffective: 43 },
  ]);
  expect(source).toMatchObject({ publisher: "aijobs.net", edition: "2025-08-03", licence: "CC0-1.0" });
  expect(notes.map(({ check }) => check)).toContain("never-summed");
});

test("what nothing is known of ends with status 3, an unknown skill or market with 2 and the nearest word", () => {
  expect(paycurve(["skills", "--market", "IN", "--skill", "context engineering"]).status).toBe(3);
  expect(paycurve(["skills", "--skill", "mlosp"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("Did you mean “mlops”?"),
  });
  expect(paycurve(["skills", "--market", "Frnace"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("market"),
  });
});
