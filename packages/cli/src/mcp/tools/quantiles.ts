import { z } from "zod";
import { quantileShape } from "../answer-shapes.ts";
import { ASKED } from "../asked-fields.ts";
import { givenOnly } from "../given-only.ts";
import { assistantTool } from "../tool.ts";

/** What postings of a role or title advertise. */
export const quantilesTool = assistantTool({
  name: "quantiles",
  title: "What postings advertise",
  description:
    "Quantiles of advertised pay of a role or title in one market, each with a 95 % interval or withheld. Advertised is not paid.",
  input: z.strictObject({
    market: ASKED.market,
    role: ASKED.role.optional(),
    title: ASKED.title.optional(),
    level: ASKED.level.optional(),
    years: ASKED.years.optional(),
    p: z.string().optional().describe("Shares such as “0.1,0.5,0.9”. Default: 0.1,0.25,0.5,0.75,0.9."),
  }),
  output: z.looseObject({
    market: z.string(),
    currency: z.string(),
    meaning: z.string(),
    n: z.number(),
    nEffective: z.number(),
    quantiles: z.array(quantileShape),
  }),
  counted: "independent postings",
  answer: async ({ market, ...asked }) =>
    (await import("../../commands/quantiles.ts")).quantilesAnswer({ market, ...givenOnly(asked) }),
});
