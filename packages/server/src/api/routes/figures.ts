import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Bundle } from "@paycurve/market/bundle";
import { figuresDocument, findClaim, findFigures } from "@paycurve/market/questions";
import { findingsOf } from "../answers.ts";
import { knownQuery } from "../known-query.ts";
import { LEVEL, parameter } from "../parameters.ts";
import { claimSchema, figuresSchema } from "../schemas/index.ts";

const query = z.object({
  market: parameter("US, GB (or UK), IN; XX, EU or AU for the rest. Without it, all.", "US").optional(),
  level: LEVEL.optional(),
  skill: parameter("A skill that its role or note speaks of.", "fine-tuning").optional(),
});

const figures = createRoute({
  method: "get",
  path: "/api/v1/figures",
  operationId: "figures",
  summary: "What others print",
  description: "Published figures, each with its source, what it may be used for and what contradicts it.",
  middleware: knownQuery(Object.keys(query.shape)),
  request: { query },
  responses: findingsOf(figuresSchema, { says: "The figures.", missing: "No market is called that." }),
  "x-example": "/api/v1/figures?market=GB&level=senior",
});

const claim = createRoute({
  method: "get",
  path: "/api/v1/claims/{id}",
  operationId: "claim",
  summary: "One published figure, whole",
  description: "What it says, what its origin turned out to be, who repeats it and what contradicts it.",
  middleware: knownQuery([]),
  request: { params: z.object({ id: parameter("A figure's id.", "guide-us-avg-206k") }) },
  responses: findingsOf(claimSchema, { says: "The claim.", missing: "No figure is called that." }),
  "x-example": "/api/v1/claims/guide-us-avg-206k",
});

/** Adds /figures and /claims/{id}. */
export function addFigures(api: OpenAPIHono, bundle: Bundle): void {
  api.openapi(figures, (context) =>
    context.json(figuresDocument(findFigures(bundle, context.req.valid("query"))), 200),
  );
  api.openapi(claim, (context) =>
    context.json(findClaim(context.req.valid("param").id, bundle.allFigures()), 200),
  );
}
