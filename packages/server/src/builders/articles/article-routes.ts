import { InputError } from "@paycurve/core";
import { MARKET_CODES } from "@paycurve/core/money";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { signedIn } from "../accounts/sessions/index.ts";
import type { Directory } from "../directory.ts";
import { type BuildersEnv, type FormFields, line, lines, readForm } from "../requests/index.ts";
import { articleFormPage } from "./article-form-page.ts";
import { articlePage } from "./article-page.ts";
import { articlesPage } from "./articles-page.ts";
import { feed } from "./feed.ts";
import { articleAt, latestArticles } from "./read-articles.ts";
import { dropArticle, editArticle, mayPublish, publishArticle } from "./write-article.ts";

const SAID = { error: "something must stand here." };
const NEW_ARTICLE = z.object({
  title: line(150).refine((text) => text !== "", SAID),
  market: z.enum(MARKET_CODES as [(typeof MARKET_CODES)[number]]),
  body: lines(100_000).refine((text) => text !== "", SAID),
});
const CHANGE = NEW_ARTICLE.extend({ says: line(200).refine((text) => text !== "", SAID) });
const DEED = z.object({ do: z.enum(["publish", "check"]).default("publish") });

/**
 * What verified builders write.
 *
 * Shape   a directory → /articles, their feed, each under its author, and the forms by which they are written
 */
export function articleRoutes(directory: Directory): Hono<BuildersEnv> {
  const routes = new Hono<BuildersEnv>();
  routes.get("/articles", async (context) => {
    const from = readFrom(context.req.query("from"));
    return context.html(articlesPage(await latestArticles(directory, from), from, context.var.asker));
  });
  routes.get("/articles/feed.atom", async (context) => {
    const articles = await latestArticles(directory);
    return context.body(String(await feed(articles, directory.origin, directory.now())), 200, FEED);
  });
  routes.get("/builders/:handle/articles/:slug", async (context) => {
    const { handle, slug } = context.req.param();
    const article = await articleAt(directory, handle, slug);
    const { figures, origin } = directory;
    return context.html(articlePage({ article, figures, origin, asker: context.var.asker }));
  });
  routes.get("/account/articles/new", (context) => shown(directory, context, { slug: null, typed: {} }));
  routes.post("/account/articles/new", (context) =>
    answered(directory, context, null, async (accountId) => {
      const article = await readForm(context.req, NEW_ARTICLE);
      return publishArticle(directory, accountId, article);
    }),
  );
  routes.get("/account/articles/:slug", async (context) => {
    const { slug } = context.req.param();
    const { title, body, market } = await articleAt(directory, signedIn(context).handle, slug);
    return shown(directory, context, { slug, typed: { title, body, market } });
  });
  routes.post("/account/articles/:slug", (context) => {
    const { slug } = context.req.param();
    return answered(directory, context, slug, async (accountId) => {
      await editArticle(directory, accountId, { slug, ...(await readForm(context.req, CHANGE)) });
      return slug;
    });
  });
  routes.post("/account/articles/:slug/drop", async (context) => {
    await dropArticle(directory, signedIn(context).accountId, context.req.param("slug"));
    return context.redirect("/articles", 303);
  });
  return routes;
}

const FEED = { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "no-cache" };
const MOST_FROM = 1000;

function readFrom(text = "0"): number {
  const from = Number(text);
  if (Number.isInteger(from) && from >= 0 && from <= MOST_FROM) return from;
  const says = `from: a whole number from 0 to ${MOST_FROM}, not “${text}”.`;
  throw new InputError("article.from", says, { field: "from" });
}

/** A form as it stands. */
interface Form {
  readonly slug: string | null;
  readonly typed: FormFields;
  readonly refused?: { readonly field: string; readonly says: string };
}

async function shown(directory: Directory, context: Context<BuildersEnv>, form: Form): Promise<Response> {
  const asker = signedIn(context);
  const may = await mayPublish(directory.database, asker.accountId);
  const page = articleFormPage({ ...form, asker, figures: directory.figures, mayPublish: may });
  return context.html(page, form.refused ? 422 : 200, { "cache-control": "no-store" });
}

/** Publishes what a form holds, or only looks at its figures, or shows it again with the field to mend. */
async function answered(
  directory: Directory,
  context: Context<BuildersEnv>,
  slug: string | null,
  deed: (accountId: string) => Promise<string>,
): Promise<Response> {
  const asker = signedIn(context);
  const typed = Object.fromEntries(new URLSearchParams(await context.req.text()));
  try {
    if ((await readForm(context.req, DEED)).do === "check")
      return await shown(directory, context, { slug, typed });
    return context.redirect(`/builders/${asker.handle}/articles/${await deed(asker.accountId)}`, 303);
  } catch (error) {
    if (!(error instanceof InputError) || typeof error.details.field !== "string") throw error;
    return shown(directory, context, {
      slug,
      typed,
      refused: { field: error.details.field, says: error.message },
    });
  }
}
