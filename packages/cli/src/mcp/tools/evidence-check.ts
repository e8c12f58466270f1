import { z } from "zod";
import { anyShape, noteShape } from "../answer-shapes.ts";
import { ASKED } from "../asked-fields.ts";
import { CAREER_FIELDS, withCareer } from "../career-input.ts";
import { givenOnly } from "../given-only.ts";
import { assistantTool } from "../tool.ts";

/** What the evidence of a career file is worth. */
export const evidenceCheckTool = assistantTool({
  name: "evidence_check",
  title: "What was shipped, and what it is worth in a talk",
  description:
    "Grades each shipped system of a career file (strong, fair, stale, weak) by its number before and after, how it was measured, production and recency, and names the one question to answer next. Proof links are not asked.",
  input: z.strictObject({ ...CAREER_FIELDS, asOf: ASKED.asOf.optional() }),
  output: z.looseObject({
    asOf: z.string(),
    strength: z.string(),
    items: z.array(anyShape),
    findings: z.array(anyShape),
    notes: z.array(noteShape),
  }),
  counted: "items",
  answer: ({ asOf, ...given }) =>
    withCareer(given, async (file) =>
      (await import("../../commands/evidence/check.ts")).evidenceAnswer(file, givenOnly({ asOf })),
    ),
});
