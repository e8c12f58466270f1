import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type EvidenceItem, markdownOf, resumeOf, saidInMarkdown, saidInResume } from "../evidence/index.ts";
import { SKILLS } from "../skills/skills.ts";
import { evidenceOfWords } from "./evidence-of-words.ts";
import { importedEvidence } from "./imported-evidence.ts";

const ITEM = evidenceOfWords(
  {
    system: "Support-ticket triage classifier",
    problem: "Tickets waited for a human to route them",
    metric: "median resolution time",
    unit: "hours",
    baseline: "20",
    after: "14",
    method: "six-week A/B test, 12,400 tickets",
    shipped: "2026-03-10",
    production: "yes",
    part: "tuned and deployed the model",
    proof: ["https://example.org/post"],
    skills: ["fine-tuning"],
  },
  new Set(),
);

test("a résumé has each system as a project, its change as a highlight, and the rest where nothing else has a place", () => {
  expect(resumeOf([ITEM]).projects).toEqual([
    {
      name: "Support-ticket triage classifier",
      description: "Tickets waited for a human to route them",
      highlights: ["median resolution time: 20 → 14 hours (−30 %), six-week A/B test, 12,400 tickets"],
      keywords: ["LLM fine-tuning"],
      endDate: "2026-03-10",
      url: "https://example.org/post",
      roles: ["tuned and deployed the model"],
      paycurve: {
        id: "support-ticket-triage-classifier",
        metric: "median resolution time",
        unit: "hours",
        baseline: 20,
        after: 14,
        method: "six-week A/B test, 12,400 tickets",
        production: true,
      },
    },
  ]);
});

test("a page of Markdown reads as a list and holds no mark, link or HTML that was not meant", () => {
  expect(
    markdownOf([{ ...ITEM, system: "Triage <script>alert(1)</script> of C# & [x](y)" }]),
  ).toBe(`# What I shipped

## Triage \\<script\\>alert(1)\\</script\\> of C\\# \\& \\[x\\](y)

**median resolution time: 20 → 14 hours (−30 %), six-week A/B test, 12,400 tickets**

- Problem: Tickets waited for a human to route them
- Metric: median resolution time
- Unit: hours
- Before: 20
- After: 14
- Method: six-week A/B test, 12,400 tickets
- Shipped: 2026-03-10
- In production: yes
- My part: tuned and deployed the model
- Proof: <https://example.org/post>
- Skill: LLM fine-tuning
- Id: support-ticket-triage-classifier
`);
});

test("of a résumé by others no number is read out of a sentence, and what is not carried is told", () => {
  const said = saidInResume({
    basics: { name: "Ada" },
    work: [],
    projects: [
      {
        name: "Triage",
        description: "Routes tickets for support, 30 % faster: 20 to 14 hours",
        highlights: ["Cut hours from 20 to 14"],
        keywords: ["PyTorch", "MLOps"],
        startDate: "2025",
        endDate: "2026-03",
        url: "https://github.com/ada/triage",
        roles: ["Lead"],
      },
    ],
  });
  const { items, left } = importedEvidence(said, []);
  expect(items).toMatchObject([
    {
      id: "triage-routes-tickets-for-support-30-faster",
      system: "Triage: Routes tickets for support, 30 % faster: 20 to 14 hours",
      baseline: null,
      after: null,
      metric: null,
      production: null,
      shipped: null,
      part: "Lead",
      proof: ["https://github.com/ada/triage"],
      skills: [{ id: "mlops" }],
    },
  ]);
  expect(left).toEqual([
    "Triage: highlights, startDate not carried over.",
    "basics, work: no project stands there, so nothing was read.",
    expect.stringMatching(/^Number 1: shipped: a day that exists.*got “2026-03”\. It is left out\.$/),
    "Number 1: “PyTorch” is no skill known here; left out.",
  ]);
});

test("what stands there already is not added twice, and an id that means something else makes way", () => {
  const twice = importedEvidence(saidInResume(resumeOf([ITEM, { ...ITEM, after: 13 }])), [ITEM]);
  expect(twice).toMatchObject({ known: 1, items: [{ id: "support-ticket-triage-classifier-2", after: 13 }] });
});

test("keys of prototypes are fields like any other, and harm nothing", () => {
  const resume: unknown = JSON.parse(
    '{"projects":[{"__proto__":{"name":"X"},"name":"A","constructor":{"a":1},"paycurve":{"__proto__":{"after":3},"id":"__proto__"}}],"__proto__":{"projects":[]}}',
  );
  const { items, left } = importedEvidence(saidInResume(resume), []);
  expect(items).toMatchObject([{ id: "a", system: "A", after: null }]);
  expect(left.join(" ")).toContain("A: __proto__, constructor not carried over.");
  expect(({} as { after?: number }).after).toBeUndefined();
});

test.each([
  [
    "a number that is none",
    "## A\n- After: about 3",
    /Number 1: after: a number is accepted; got “about 3”\. It is left out/,
  ],
  [
    "a secret in an address",
    "## A\n- Proof: <https://a:b@example.org/>",
    /a name or password stands in the address/,
  ],
  ["a field that is none", "## A\n- Mood: good", /Line 2 was not understood: - Mood: good/],
  ["a heading too deep", "## A\n### More", /Line 2 was not understood: ### More/],
  ["too many addresses", `## A\n${"- Proof: <https://a.org>\n".repeat(21)}`, /of 21 in a list, 20 are read/],
])("of Markdown, %s is told and left behind", (_, text, says) => {
  const { items, left } = importedEvidence(saidInMarkdown(text), []);
  expect(items).toHaveLength(1);
  expect(left.join("\n")).toMatch(says);
});

const word = fc.constantFrom(
  "a",
  "Ä",
  "🚀",
  "<b>",
  "&amp;",
  "'",
  '"',
  ":",
  "#",
  "{",
  "-",
  "%",
  "[x](y)",
  "\\",
  "*",
  "`",
  "_",
  "|",
  "~~",
  "__proto__",
  "1.",
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const number = maybe(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));
const address = fc.constantFrom(
  "https://example.org/a_b?c=1&d",
  "https://github.com/ada/x#y",
  "talk in Lyon <2025>",
);
const anyItems: fc.Arbitrary<EvidenceItem[]> = fc
  .array(
    fc.record({
      system: line,
      problem: maybe(line),
      metric: maybe(line),
      unit: maybe(line),
      baseline: number,
      after: number,
      method: maybe(line),
      shipped: maybe(fc.constant("2026-03-10" as const)),
      production: maybe(fc.boolean()),
      part: maybe(line),
      proof: fc.array(address, { maxLength: 3 }),
      skills: fc.subarray([...SKILLS]),
      shows: fc.subarray(["choosesModel", "ownsFailures"] as const),
      publish: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((items) => items.map((item, at) => ({ id: `item-${at}`, ...item })));

test("property: what is exported is imported equal, whatever its words, as a résumé and as Markdown", () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const throughResume: unknown = JSON.parse(JSON.stringify(resumeOf(items)));
      const expected = { items, known: 0, left: [] };
      expect(importedEvidence(saidInResume(throughResume), [])).toEqual(expected);
      expect(importedEvidence(saidInMarkdown(markdownOf(items)), [])).toEqual(expected);
    }),
  );
});
