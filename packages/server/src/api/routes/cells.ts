import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { InputError } from "@paycurve/core";
import { countedSnapshot } from "@paycurve/market";
import type { Bundle } from "@paycurve/market/bundle";
import { answerQuantiles, readQuantiles } from "@paycurve/market/questions";
import { findingsOf } from "../answers.ts";
import { knownQuery } from "../known-query.ts";
import { LEVEL, MARKET, parameter } from "../parameters.ts";
import { cellsSchema } from "../schemas/index.ts";

const query = z.object({
  market: MARKET,
  role: parameter("A role family; without it and without a title, ai-engineer.", "ai-engineer").optional(),
  title: parameter("One job title instead of a role.", "Machine Learning Engineer").optional(),
  level: LEVEL.optional(),
  years: parameter("Calendar years; without them the latest two.", "2024..2025").optional(),
  p: parameter("Up to 25 shares; without them 0.1, 0.25, 0.5, 0.75 and 0.9.", "0.25,0.5,0.75").optional(),
});

const route = createRoute({
  method: "get",
  path: "/api/v1/cells",
  operationId: "cells",
  summary: "What postings of a role or title advertise",
  description:
    "Quantiles of advertised base pay a year, each with its 95 % interval, or withheld where too few postings bear one: that is an answer too.",
  middleware: knownQuery(Object.keys(query.shape)),
  request: { query },
  responses: findingsOf(cellsSchema, { says: "The quantiles.", missing: "No market is called that." }),
  "x-example": "/api/v1/cells?market=GB&level=senior&p=0.25,0.5,0.9",
});

const MOST_SHARES = 25;

/** Adds /cells. */
export function addCells(api: OpenAPIHono, bundle: Bundle): void {
  api.openapi(route, async (context) => {
    const asked = readQuantiles(context.req.valid("query"));
    refuseMany(asked.shares);
    const source = countedSnapshot(bundle.snapshot(asked.market));
    return context.json(await answerQuantiles(asked, { source, families: bundle.families() }), 200);
  });
}

function refuseMany({ length }: readonly number[]): void {
  if (length <= MOST_SHARES) return;
  const says = `p: ${length} shares are more than one answer gives; write at most ${MOST_SHARES}.`;
  throw new InputError("p.too-many", says, { field: "p" });
}
