import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { MARKET_CODES, readMarket } from "@paycurve/core/money";
import type { Bundle } from "@paycurve/market/bundle";
import { answersOf, findingsOf } from "../answers.ts";
import { knownQuery } from "../known-query.ts";
import { marketEntry } from "../market-entry.ts";
import { MARKET } from "../parameters.ts";
import { marketSchema, marketsSchema } from "../schemas/index.ts";

const all = createRoute({
  method: "get",
  path: "/api/v1/markets",
  operationId: "markets",
  summary: "The markets that have a pay curve",
  description:
    "Each with its currency, what its postings were counted from, its years and its roles with their titles.",
  middleware: knownQuery([]),
  responses: answersOf(marketsSchema, "Every market."),
  "x-example": "/api/v1/markets",
});

const one = createRoute({
  method: "get",
  path: "/api/v1/markets/{market}",
  operationId: "market",
  summary: "One market",
  description:
    "Its currency, what its postings were counted from, its years and its roles with their titles.",
  middleware: knownQuery([]),
  request: { params: z.object({ market: MARKET }) },
  responses: findingsOf(marketSchema, { says: "The market.", missing: "No market is called that." }),
  "x-example": "/api/v1/markets/GB",
});

/** Adds /markets and /markets/{market}. */
export function addMarkets(api: OpenAPIHono, bundle: Bundle): void {
  api.openapi(all, (context) =>
    context.json({ markets: MARKET_CODES.map((code) => marketEntry(bundle, code)) }, 200),
  );
  api.openapi(one, (context) =>
    context.json(marketEntry(bundle, readMarket(context.req.valid("param").market)), 200),
  );
}
