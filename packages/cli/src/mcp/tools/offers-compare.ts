import { z } from "zod";
import { anyShape, noteShape } from "../answer-shapes.ts";
import { ASKED } from "../asked-fields.ts";
import { CAREER_FIELDS, withCareer } from "../career-input.ts";
import { givenOnly } from "../given-only.ts";
import { assistantTool } from "../tool.ts";

/** Which offer is better. */
export const offersCompareTool = assistantTool({
  name: "offers_compare",
  title: "Which offer is better",
  description:
    "Takes the offers of a career file apart: base, expected bonus, cash, conservative equity, headline; the safer choice, what would turn the answer, and what may come of each. Offers in different currencies stand side by side and are not ordered.",
  input: z.strictObject({
    ...CAREER_FIELDS,
    years: z.number().optional().describe("Years compared, 1 to 10. Default: 4."),
    paths: z.number().optional().describe("Courses drawn of each offer, 1 to 1000000. Default: 10000."),
    seed: z.number().optional().describe("The same seed gives the same answer. Default: 1."),
    asOf: ASKED.asOf.optional(),
  }),
  output: z.looseObject({ years: z.number(), offers: z.array(anyShape), findings: z.array(noteShape) }),
  counted: "items",
  answer: ({ career, careerText, years, paths, seed, asOf }) =>
    withCareer({ career, careerText }, async (file) =>
      (await import("../../commands/offers.ts")).offersAnswer(
        file,
        givenOnly({ years: years?.toString(), paths: paths?.toString(), seed: seed?.toString(), asOf }),
      ),
    ),
});
