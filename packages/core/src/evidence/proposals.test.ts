import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { GitMark } from "./git-history.ts";
import { proposals } from "./proposals.ts";
import { saidByMerge, saidByTag } from "./said-by-commit.ts";

const mark = (some: Partial<GitMark>): GitMark => ({
  kind: "merge",
  name: "",
  subject: "Merge pull request #1 from ada/triage",
  body: "Route tickets by intent",
  date: "2026-03-10",
  ...some,
});
const proposed = (...marks: GitMark[]) =>
  proposals({ name: "triage", remote: "https://github.com/ada/triage.git", marks });

test("a proposal has words, a day and an address, and no number, part or claim of production", () => {
  expect(proposed(mark({ body: "Cut hours by 30 %: 20 to 14" }))).toEqual([
    {
      id: "cut-hours-by-30-20-to-14",
      system: "Cut hours by 30 %: 20 to 14",
      problem: null,
      metric: null,
      unit: null,
      baseline: null,
      after: null,
      method: null,
      shipped: "2026-03-10",
      production: null,
      part: null,
      proof: ["https://github.com/ada/triage"],
      skills: [],
      shows: [],
      publish: false,
    },
  ]);
});

test("the latest comes first, one system once, thirty at most", () => {
  const many = Array.from({ length: 50 }, (_, at) =>
    mark({ body: `Feature ${at % 40}`, date: `2026-01-${String((at % 28) + 1).padStart(2, "0")}` }),
  );
  const found = proposed(...many);
  expect(found).toHaveLength(30);
  expect(new Set(found.map(({ system }) => system)).size).toBe(30);
  const days = found.map(({ shipped }) => shipped ?? "");
  expect(days).toEqual(days.toSorted((one, other) => (one < other ? 1 : -1)));
});

test.each([
  ["v1.0.0", "Ticket triage for support", "Ticket triage for support"],
  ["v1.0.0", "v1.0.0", "triage v1.0.0"],
  ["v1.0.0", "Release 1.0.0-rc.1", "triage v1.0.0"],
  ["v1.0.0", "Merge pull request #4 from ada/x", "triage v1.0.0"],
  ["v1.0.0", "chore: bump things", "triage v1.0.0"],
  ["2026-03", "2026-03 – Search by meaning", "Search by meaning"],
])("the tag %s with “%s” says “%s”", (name, subject, says) => {
  expect(saidByTag("triage", { name, subject })).toBe(says);
});

test.each([
  ["Merge branch 'main' into feature", "", null],
  ["Merge remote-tracking branch 'origin/main' into feature", "", null],
  ["Merge pull request #3 from ada/dependabot-npm-x", "", null],
  ["Merge pull request #3 from ada/x", "chore: bump x to 3", null],
  ["Merge pull request #3 from ada/ticket-triage", "", "ticket triage"],
  ["Merge branch 'ada/ticket_triage' into 'main'", "\nSee merge request ada/x!4\n", "ticket triage"],
  ["Ship search by meaning (#12)", "", "Ship search by meaning (#12)"],
])("the merge “%s” with “%s” says %j", (subject, body, says) => {
  expect(saidByMerge({ subject, body })).toBe(says);
});

test("property: whatever a history says, no number of a metric is proposed, and every id is its own", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "30 %", "20 → 14", "v1", "\n", "'", "/", "<b>", "\u001b", " "),
    maxLength: 12,
  });
  const any = fc.record({
    kind: fc.constantFrom("tag", "merge"),
    name: text,
    subject: text,
    body: text,
    date: fc.constant("2026-03-10"),
  }) as fc.Arbitrary<GitMark>;
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), (marks) => {
      const found = proposed(...marks);
      expect(
        found.every(({ metric, baseline, after }) => [metric, baseline, after].every((one) => one === null)),
      ).toBe(true);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }),
  );
});
