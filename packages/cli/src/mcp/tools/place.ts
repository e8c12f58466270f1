import { z } from "zod";
import { anyShape, noteShape, quantileShape } from "../answer-shapes.ts";
import { ASKED } from "../asked-fields.ts";
import { CAREER_FIELDS, withCareerIfGiven } from "../career-input.ts";
import { givenOnly } from "../given-only.ts";
import { assistantTool } from "../tool.ts";

/** Where a pay stands on its own market's curve. */
export const placeTool = assistantTool({
  name: "place",
  title: "Where a pay stands",
  description:
    "Where a yearly base pay stands on its own market's curve: percentile of advertised pay, each published figure of that level (below, within, above), and what contradicts them. Give market, level and pay, or a career file.",
  input: z.strictObject({
    market: ASKED.market.optional(),
    level: ASKED.level.optional(),
    pay: ASKED.pay.optional(),
    role: ASKED.role.optional(),
    title: ASKED.title.optional(),
    years: ASKED.years.optional(),
    asOf: ASKED.asOf.optional(),
    ...CAREER_FIELDS,
  }),
  output: z.looseObject({
    market: z.string(),
    currency: z.string(),
    pay: z.number(),
    percentile: anyShape.describe("mid, low, high in 0…1 with n and nEffective, or withheld."),
    quantiles: z.array(quantileShape),
    figures: z.array(anyShape),
    notes: z.array(noteShape),
  }),
  counted: "independent postings",
  answer: ({ career, careerText, ...asked }) =>
    withCareerIfGiven({ career, careerText }, async (file) =>
      (await import("../../commands/place.ts")).placeAnswer(givenOnly({ ...asked, career: file })),
    ),
});
