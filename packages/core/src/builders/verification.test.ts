import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isCalendarDate } from "../calendar/index.ts";
import { recheckDue, VERIFICATION_METHODS, type Verification } from "./verification.ts";
import { verificationStanding, verificationWords } from "./verification-standing.ts";

const CHECKED = "2026-10-03";
const held = (said: Partial<Verification> = {}): Verification =>
  Object.freeze({
    method: "domain",
    subject: "example.org",
    heldSince: "2026-08-01",
    checkedAt: CHECKED,
    dueAt: "2026-11-02",
    ...said,
  });

test.each([
  ["domain", "2026-11-02"],
  ["repository", "2026-11-02"],
  ["address", "2027-10-03"],
  ["person", "2027-10-03"],
] as const)("a check of a %s counts until %s", (method, due) => {
  expect(recheckDue(method, CHECKED)).toBe(due);
});

test("it holds through the day it is due, and is stale after", () => {
  expect(verificationStanding(held(), "2026-11-02")).toBe("held");
  expect(verificationStanding(held(), "2026-11-03")).toBe("stale");
});

test("what was never checked is asked for, and what a check did not find is lost", () => {
  expect(verificationStanding(held({ heldSince: null, checkedAt: null, dueAt: null }), CHECKED)).toBe(
    "asked",
  );
  expect(verificationStanding(held({ heldSince: null }), CHECKED)).toBe("lost");
});

test("where nothing says until when a check counts, it counts as overdue", () => {
  expect(verificationStanding(held({ dueAt: null }), CHECKED)).toBe("stale");
});

test.each([
  ["held", {}, "domain example.org, checked 3 Oct 2026"],
  [
    "stale",
    { dueAt: "2026-10-10" },
    "domain example.org, checked 3 Oct 2026, re-check overdue since 10 Oct 2026",
  ],
  [
    "stale without a day",
    { checkedAt: null, dueAt: null },
    "domain example.org, checked on a day not noted, re-check overdue",
  ],
  ["lost", { heldSince: null }, "domain example.org, not found when checked 3 Oct 2026"],
  ["asked", { heldSince: null, checkedAt: null }, "domain example.org, not checked yet"],
  ["a person", { method: "person", subject: "Grace Hopper" }, "person Grace Hopper, checked 3 Oct 2026"],
] as const)("%s is told with its method and date", (_, said, words) => {
  expect(verificationWords(held(said), "2026-10-20")).toBe(words);
});

test("of a mail address only the domain is told", () => {
  const words = verificationWords(
    held({ method: "address", subject: '"ada@home"@example.org' }),
    "2026-10-20",
  );
  expect(words).toBe("address at example.org, checked 3 Oct 2026");
  expect(verificationWords(held({ method: "address", subject: "ada" }), "2026-10-20")).not.toContain("ada");
});

const method = fc.constantFrom(...VERIFICATION_METHODS.map(({ name }) => name));

test("property: every method's check holds for its whole period and never a day longer", () => {
  fc.assert(
    fc.property(method, fc.integer({ min: 0, max: 40_000 }), (name, days) => {
      const checkedAt = addDays("1990-01-01", days);
      const dueAt = recheckDue(name, checkedAt);
      expect(isCalendarDate(dueAt) && dueAt > checkedAt).toBe(true);
      const checked = held({ method: name, checkedAt, dueAt });
      expect(verificationStanding(checked, dueAt)).toBe("held");
      expect(verificationStanding(checked, addDays(dueAt, 1))).toBe("stale");
    }),
  );
});
