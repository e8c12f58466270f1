import { unknownWord } from "@paycurve/core";
import { MARKET_CODES, MARKETS } from "@paycurve/core/money";
import type { Bundle } from "@paycurve/market/bundle";
import { type Context, Hono } from "hono";
import { apiDocument, apiOf, DOCUMENT_PATH } from "./api/index.ts";
import { buildersWhenAsked, type Directory, type DirectoryStanding, isOfBuilders } from "./builders/index.ts";
import { openPageFolder, pageAnswer } from "./files/index.ts";
import { health } from "./health.ts";
import { type Tell, tellAnswers } from "./log/index.ts";
import { proposedMarket } from "./proposed-market.ts";
import { onlyRead, protection } from "./protection.ts";
import { referenceOf } from "./reference/index.ts";
import { isForPrograms, refusalAnswer, statusOf } from "./refusals/index.ts";

/** Where someone who is lost may go on. */
const WAYS_ON = {
  ...Object.fromEntries(MARKET_CODES.map((code) => [`/${code.toLowerCase()}`, MARKETS[code].name])),
  "/api": "For programs",
};

/** By this the page knows that its market was proposed, not chosen. */
const PROPOSED = "#proposed";

/** What is served. */
export interface Served {
  readonly bundle: Bundle;
  /** The folder of the built page. */
  readonly page: string;
  /** Opens the directory of builders when somebody first asks for it; without it there is none. */
  readonly openDirectory?: () => Promise<Directory>;
  /** How the directory stands, without opening it. */
  readonly directoryStanding?: () => Promise<DirectoryStanding>;
  /** Takes what is told of requests and of faults of ours; without it nothing is told. */
  readonly tell?: Tell;
}

/**
 * The service as an application: the same object is served over a socket and asked in tests.
 *
 * Shape   a bundle and the page's folder → /us, /gb, /in and the page's other files, / and a page without a market
 *         proposing one by the browser's language, /api and its reference, /healthz, and the directory's own
 * Errors  DataError "page.missing" when the page was not built
 */
export function paycurveApp({
  bundle,
  page,
  openDirectory,
  directoryStanding = async () => "not opened",
  tell = () => {},
}: Served): Hono {
  const app = new Hono();
  const folder = openPageFolder(page);
  const api = apiOf(bundle);
  const addresses = [...Object.keys(apiDocument(api).paths), DOCUMENT_PATH];
  const [read, sent] = [protection(folder.styleHash), protection(folder.styleHash, "own")];
  app.use((context, next) => (isOfBuilders(context.req.path) ? sent : read)(context, next));
  if (openDirectory) app.use(buildersWhenAsked({ open: openDirectory, files: folder.paths, tell }));
  app.use(tellAnswers(tell));
  app.use(onlyRead);
  app.get("/healthz", async (context) =>
    context.json(health(bundle, await directoryStanding()), 200, { "cache-control": "no-store" }),
  );
  app.get("/", (context) => toProposed(context));
  for (const name of pageNames(folder.paths)) app.get(name, (context) => toProposed(context, name));
  app.route("/", api);
  app.route("/", referenceOf(api));
  app.get("*", async (context) => {
    const { path } = context.req;
    if (isForPrograms(path)) throw unknownWord({ field: "path", value: path, known: addresses });
    return pageAnswer(context, folder);
  });
  app.onError((error, context) => {
    if (statusOf(error) === 500) tell({ event: "fault", error });
    return refusalAnswer(context, error, { pages: WAYS_ON });
  });
  return app;
}

/** What pages are called without their market, such as `/offers`. */
function pageNames(paths: readonly string[]): string[] {
  return paths.flatMap((path) => /^\/us(\/[a-z-]+)$/.exec(path)?.[1] ?? []);
}

/** Leads to a page in the market that the browser's languages propose. */
function toProposed(context: Context, page = ""): Response {
  const market = proposedMarket(context.req.header("accept-language"));
  context.header("vary", "accept-language");
  context.header("cache-control", "no-cache");
  return context.redirect(`/${market.toLowerCase()}${page}${PROPOSED}`);
}
