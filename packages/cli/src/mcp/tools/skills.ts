import { z } from "zod";
import { anyShape, noteShape } from "../answer-shapes.ts";
import { ASKED } from "../asked-fields.ts";
import { CAREER_FIELDS, withCareerIfGiven } from "../career-input.ts";
import { givenOnly } from "../given-only.ts";
import { assistantTool } from "../tool.ts";

/** Which skills pay more. */
export const skillsTool = assistantTool({
  name: "skills",
  title: "Which skills pay, and over what",
  description:
    "Which skills pay more in a market: each premium over its own baseline and in its part of pay, who says so, what contradicts it, our own estimate, and why the skill is scarce. Never add premiums up.",
  input: z.strictObject({
    market: ASKED.market.optional(),
    skill: ASKED.skill.optional(),
    ...CAREER_FIELDS,
  }),
  output: z.looseObject({ market: z.string(), skills: z.array(anyShape), notes: z.array(noteShape) }),
  counted: "independent postings",
  answer: ({ career, careerText, ...asked }) =>
    withCareerIfGiven({ career, careerText }, async (file) =>
      (await import("../../commands/skills.ts")).skillsAnswer(givenOnly({ ...asked, career: file })),
    ),
});
