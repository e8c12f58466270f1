import { unknownWord } from "@paycurve/core";
import type { Context } from "hono";
import { contentAnswer } from "../content/index.ts";
import { marketPath } from "./market-path.ts";
import type { PageFolder } from "./page-folder.ts";

/**
 * Answers with the page's file at the request's path, or leads to it from another word for its market.
 *
 * Errors  InputError "path.unknown" with the nearest path there is
 */
export async function pageAnswer(context: Context, page: PageFolder): Promise<Response> {
  const { path } = context.req;
  const content = await page.at(path);
  if (content) return contentAnswer(context.req, content);
  const meant = marketPath(path);
  if (meant === path || !page.paths.includes(meant)) {
    throw unknownWord({ field: "path", value: path, known: page.paths.filter(isForPeople) });
  }
  context.header("cache-control", "no-cache");
  return context.redirect(`${meant}${new URL(context.req.url).search}`, 308);
}

function isForPeople(path: string): boolean {
  return !path.includes(".");
}
