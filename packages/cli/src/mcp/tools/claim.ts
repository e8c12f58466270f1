import { z } from "zod";
import { anyShape } from "../answer-shapes.ts";
import { assistantTool } from "../tool.ts";

/** One claim and what its origin turned out to be. */
export const claimTool = assistantTool({
  name: "claim",
  title: "Where a claim comes from",
  description: "One published claim: its source, what its origin turned out to be, and what contradicts it.",
  input: z.strictObject({
    id: z.string().describe("A figure's id, as figures lists it: guide-us-avg-206k."),
  }),
  output: z.looseObject({ figure: anyShape, standing: anyShape, conflicts: z.array(z.unknown()) }),
  counted: "items",
  answer: async ({ id }) => (await import("../../commands/figures.ts")).claimAnswer(id),
});
