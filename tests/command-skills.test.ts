import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SkillsDocument } from "@paycurve/core/skills";
import { afterAll, describe, expect, test } from "vitest";
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

describe("with a career file", () => {
  const folder = mkdtempSync(join(tmpdir(), "paycurve-skills-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const careerOf = (skills: string): string => {
    const path = join(folder, "career.yaml");
    writeFileSync(path, `paycurve: 1\nme:\n  market: GB\n${skills}`);
    return path;
  };

  test("its skills come first in the market it names, are not added up, and another market may be asked for", () => {
    const career = careerOf("  skills: [RAG, MLOps]\n");
    const ran = paycurve(["skills", "--career", career, "--json"]);
    const { market, skills, notes } = ran.json() as unknown as SkillsDocument;
    expect([ran.status, market]).toEqual([0, "GB"]);
    expect(skills.filter(({ yours }) => yours).map(({ id }) => id)).toEqual(["mlops", "rag"]);
    expect(skills.slice(0, 3).map(({ id }) => id)).toEqual(["mlops", "rag", "llm-fine-tuning"]);
    expect(notes[0]?.message).toBe("Your skills come first. Their premiums are not added up: they overlap.");
    const { stdout } = paycurve(["skills", "--career", career, "--market", "US"]);
    expect(stdout.indexOf("Yours. MLOps: ")).toBeLessThan(stdout.indexOf("\nLLM fine-tuning: "));
    expect(stdout.indexOf("Yours. MLOps: ")).toBeGreaterThan(0);
  });

  test("a skill that something shipped names is theirs too, and cites it", () => {
    const career = careerOf("\nevidence:\n  - { id: triage, system: Ticket triage, skills: [nlp] }\n");
    const ran = paycurve(["skills", "--career", career, "--json"]);
    const { skills, notes } = ran.json() as unknown as SkillsDocument;
    expect(skills.filter(({ yours }) => yours).map(({ id }) => id)).toEqual(["nlp"]);
    expect(notes.map(({ message }) => message)).toContain(
      "Natural language processing: by your evidence, triage.",
    );
  });

  test("a skill that is not known is said with its line and the nearest, and is no fault", () => {
    const { status, stdout } = paycurve(["skills", "--career", careerOf("  skills: [mlosp]\n")]);
    expect(status).toBe(0);
    const words = stdout.replace(/\s+/g, " ");
    expect(words).toMatch(
      /career\.yaml:4: item 1 of me\.skills is left out: “mlosp”.*Did you mean “mlops”\?/,
    );
  });

  test("a file that names none is told how, one that cannot be understood ends with status 2", () => {
    expect(paycurve(["skills", "--career", careerOf("")]).stdout).toContain("names no skill; write skills:");
    expect(paycurve(["skills", "--career", careerOf("  skills: mlops\n")])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("me.skills is no list"),
    });
  });
});
