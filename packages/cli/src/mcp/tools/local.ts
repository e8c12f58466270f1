import { z } from "zod";
import { anyShape, noteShape } from "../answer-shapes.ts";
import { ASKED } from "../asked-fields.ts";
import { CAREER_FIELDS, withCareer } from "../career-input.ts";
import { givenOnly } from "../given-only.ts";
import { assistantTool } from "../tool.ts";

/** What a person's own market says. */
export const localTool = assistantTool({
  name: "local",
  title: "What the person's own market says",
  description:
    "What the local offers and talks noted in a career file say of its market, level by level, and which carried ratios they confirm or contradict. Without local points there is no number.",
  input: z.strictObject({ ...CAREER_FIELDS, asOf: ASKED.asOf.optional() }),
  output: z.looseObject({
    market: z.string(),
    currency: z.string(),
    asOf: z.string(),
    levels: z.union([z.array(anyShape), anyShape]),
    notes: z.array(noteShape),
  }),
  counted: "local points",
  answer: ({ asOf, ...given }) =>
    withCareer(given, async (career) =>
      (await import("../../commands/local.ts")).localAnswer({ career, ...givenOnly({ asOf }) }),
    ),
});
