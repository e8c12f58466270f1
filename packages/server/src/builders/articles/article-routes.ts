import { InputError } from "@paycurve/core";
import { MARKET_CODES } from "@paycurve/core/money";
import { type Context, Hono } from "hono";
import { z } from "zod";
import type { Html } from "../../plain/index.ts";
import { signedIn } from "../accounts/sessions/index.ts";
import type { Directory } from "../directory.ts";
import { answered, type Refused, UNKEPT } from "../pages/index.ts";
import { type BuildersEnv, line, lines, readForm } from "../requests/index.ts";
import { type ArticleFormPage, articleFormPage } from "./article-form-page.ts";
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
    return context.body(String(await feed(articles, directory)), 200, FEED);
  });
  routes.get("/builders/:handle/articles/:slug", async (context) => {
    const { handle, slug } = context.req.param();
    const article = await articleAt(directory, handle, slug);
    const { figures, origin } = directory;
    return context.html(articlePage({ article, figures, origin, asker: context.var.asker }));
  });
  routes.get("/account/articles/new", (context) => shown(directory, context, { slug: null, typed: {} }));
  routes.post("/account/articles/new", (context) =>
    published(directory, context, null, async (accountId) => {
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
    return published(directory, context, slug, async (accountId) => {
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
type Form = Pick<ArticleFormPage, "slug" | "typed" | "refused">;

async function document(directory: Directory, context: Context<BuildersEnv>, form: Form): Promise<Html> {
  const asker = signedIn(context);
  const may = await mayPublish(directory.database, asker.accountId);
  return articleFormPage({ ...form, asker, figures: directory.figures, mayPublish: may });
}

async function shown(directory: Directory, context: Context<BuildersEnv>, form: Form): Promise<Response> {
  return context.html(await document(directory, context, form), 200, UNKEPT);
}

/** Publishes what a form holds, or only looks at its figures, or shows it again with the field to mend. */
function published(
  directory: Directory,
  context: Context<BuildersEnv>,
  slug: string | null,
  deed: (accountId: string) => Promise<string>,
): Promise<Response> {
  const again = (refused: Refused) => document(directory, context, { slug, typed: refused.typed, refused });
  return answered(context, again, async () => {
    const asker = signedIn(context);
    if ((await readForm(context.req, DEED)).do === "check") {
      const typed = Object.fromEntries(new URLSearchParams(await context.req.text()));
      return shown(directory, context, { slug, typed });
    }
    return context.redirect(`/builders/${asker.handle}/articles/${await deed(asker.accountId)}`, 303);
  });
}
