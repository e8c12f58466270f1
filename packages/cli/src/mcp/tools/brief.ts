import { z } from "zod";
import { anyShape } from "../answer-shapes.ts";
import { ASKED } from "../asked-fields.ts";
import { CAREER_FIELDS, withCareer } from "../career-input.ts";
import { givenOnly } from "../given-only.ts";
import { assistantTool } from "../tool.ts";

/** What to say in a talk about pay. */
export const briefTool = assistantTool({
  name: "brief",
  title: "What to say",
  description:
    "A brief for a talk about pay from a career file: the number to ask, to accept and to walk away at, the reasons and the counters, each traced to a figure, an offer or a shipped system. Keep its words: no foreign figure is said aloud.",
  input: z.strictObject({
    ...CAREER_FIELDS,
    offer: z
      .string()
      .optional()
      .describe("The id of the offer that is talked about. Default: the safer one."),
    quote: z
      .string()
      .optional()
      .describe("Ids of published figures of the person's own market to quote, commas between them."),
    asOf: ASKED.asOf.optional(),
  }),
  output: z.looseObject({ market: z.string(), asOf: z.string(), numbers: anyShape }),
  counted: "independent postings",
  answer: ({ offer, quote, asOf, ...given }) =>
    withCareer(given, async (file) =>
      (await import("../../commands/brief.ts")).briefAnswer(file, givenOnly({ offer, quote, asOf })),
    ),
});
