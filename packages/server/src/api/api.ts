import { OpenAPIHono, type z } from "@hono/zod-openapi";
import { InputError } from "@paycurve/core";
import type { Bundle } from "@paycurve/market/bundle";
import { computedContent } from "../content/index.ts";
import { apiDocument, DOCUMENT_PATH } from "./api-document.ts";
import { addCells, addFigures, addMarkets } from "./routes/index.ts";

/**
 * The API: the command's answers over HTTP, read-only, and the document that describes them.
 *
 * Shape   a bundle → an application for everything under /api/v1
 * Errors  InputError "<parameter>.missing" and those of each question, for the service to answer
 */
export function apiOf(bundle: Bundle): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw missing(result.error);
    },
  });
  api.use("/api/v1/*", computedContent);
  addMarkets(api, bundle);
  addCells(api, bundle);
  addFigures(api, bundle);
  api.get(DOCUMENT_PATH, (context) => context.json(apiDocument(api)));
  return api;
}

/** What is there is text, and known: the one thing that can be wrong is that it is not there. */
function missing({ issues: [issue] }: z.ZodError): InputError {
  const field = String(issue?.path[0]);
  return new InputError(`${field}.missing`, `${field}: ${issue?.message}`, { field });
}
