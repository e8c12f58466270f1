import { z } from "@hono/zod-openapi";

/** What is answered when something asked cannot be meant. */
export const refusalSchema = z
  .object({
    error: z
      .object({
        code: z.string().openapi({
          description: "Stable: programs may hold on to it.",
          example: "level.unknown",
        }),
        message: z.string().openapi({
          description: "What is wrong and what to write instead, for people.",
          example: "level: “seinor” is not known here. Did you mean “senior”?",
        }),
        field: z.string().optional().openapi({
          description: "The parameter to mend, where one is to blame.",
          example: "level",
        }),
        accepted: z
          .array(z.string())
          .readonly()
          .optional()
          .openapi({
            description: "Words that are known there: all of them, or the first twelve.",
            example: ["entry", "mid", "senior", "staff", "executive"],
          }),
        nearest: z.string().optional().openapi({
          description: "The known word that was most likely meant.",
          example: "senior",
        }),
      })
      .openapi("Reason", { description: "Why there is no answer." }),
  })
  .openapi("Refusal", { description: "A question that cannot be answered as it was put." });
