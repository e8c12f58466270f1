import type { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import { apiDocument } from "../api/index.ts";
import { computedContent } from "../content/index.ts";
import { type Html, PLAIN_STYLE, STYLE_PATH } from "../plain/index.ts";
import { referencePage } from "./reference-page.ts";

/**
 * The API's reference: a page for people at /api and the style of plain pages; made when first asked for, and kept.
 *
 * Shape   the API, which answers its own examples → an application
 */
export function referenceOf(api: OpenAPIHono): Hono {
  const reference = new Hono();
  let page: Promise<Html> | null = null;
  reference.use("/api", computedContent);
  reference.use(STYLE_PATH, computedContent);
  reference.get("/api", async (context) => {
    page ??= describe(api);
    return context.html(await page);
  });
  reference.get(STYLE_PATH, (context) =>
    context.body(PLAIN_STYLE, 200, { "content-type": "text/css; charset=utf-8" }),
  );
  return reference;
}

async function describe(api: OpenAPIHono): Promise<Html> {
  const document = apiDocument(api);
  const operations = Object.entries(document.paths).map(async ([path, { get: operation }]) => {
    const answer = await api.request(operation["x-example"]);
    const example: unknown = await answer.json();
    return { path, operation, example };
  });
  return referencePage(document, await Promise.all(operations));
}
