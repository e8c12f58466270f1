import { z } from "zod";
import { anyShape } from "../answer-shapes.ts";
import { ASKED } from "../asked-fields.ts";
import { givenOnly } from "../given-only.ts";
import { assistantTool } from "../tool.ts";

/** Published figures, each with its standing. */
export const figuresTool = assistantTool({
  name: "figures",
  title: "What others print",
  description:
    "Published pay figures with source, standing and conflicts. There are hundreds: narrow them by market, level or skill.",
  input: z.strictObject({
    market: ASKED.market.optional(),
    level: ASKED.level.optional(),
    skill: ASKED.skill.optional(),
  }),
  output: z.looseObject({ figures: z.array(anyShape) }),
  counted: "items",
  answer: async (asked) => (await import("../../commands/figures.ts")).figuresAnswer(givenOnly(asked)),
});
