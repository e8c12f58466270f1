import { InputError } from "@paycurve/core";
import { MARKET_CODES, type Market, readMarket } from "@paycurve/core/money";
import type { Bundle } from "@paycurve/market/bundle";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { marketView } from "./market-view.ts";
import { marketPage } from "./page-data.ts";
import { STYLE } from "./style.ts";

/**
 * The service as an application: the same object is served over a socket and asked in tests.
 *
 * Shape   a bundle → application; /us, /gb, /in pages, / proposes one by the browser's language, /healthz
 */
export function paycurveApp(bundle: Bundle): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["data:"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.get("/style.css", (context) => context.body(STYLE, 200, { "content-type": "text/css; charset=utf-8" }));
  app.get("/", (context) =>
    context.redirect(`/${proposedMarket(context.req.header("accept-language")).toLowerCase()}`),
  );
  app.get("/:market", async (context) =>
    context.html(marketView(await marketPage(bundle, readMarket(context.req.param("market"))))),
  );
  app.notFound((context) => context.text("There is no such page. /us, /gb and /in are here.\n", 404));
  app.onError((error, context) => {
    const status = error instanceof InputError ? 404 : 500;
    return context.text(
      status === 404 ? `${error.message}\n` : "Something went wrong on our side.\n",
      status,
    );
  });
  return app;
}

/**
 * The market that a browser's languages propose: the first that names a country here, or else is spoken in India alone.
 *
 * Shape   an Accept-Language header, or none → Market; US when nothing in it says otherwise
 * @example proposedMarket("en, en-GB;q=0.8") // => "GB"
 */
export function proposedMarket(languages: string | undefined): Market {
  const proposals = (languages ?? "").split(",").flatMap((language) => marketOf(language.trim()));
  return proposals[0] ?? "US";
}

const SPOKEN_IN_INDIA = /^(?:hi|ta|te|kn|mr|bn|gu|ml|pa)\b/;

function marketOf(language: string): Market[] {
  const country = /^[a-z]{2,3}-([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase();
  const named = MARKET_CODES.filter((code) => code === country);
  return named.length > 0 || country ? named : SPOKEN_IN_INDIA.test(language) ? ["IN"] : [];
}
