import { localItem } from "@paycurve/core/career";
import type { Market } from "@paycurve/core/money";
import { localMarket } from "@paycurve/core/transfer";
import * as fc from "fast-check";
import { createElement } from "react";
import { localDesk } from "../../packages/web/src/my-market/desk/local-desk.ts";
import { type LocalShown, NOTHING } from "../../packages/web/src/my-market/desk/use-local.ts";
import { MyMarketView } from "../../packages/web/src/my-market/index.ts";
import { keepCareerText } from "../../packages/web/src/person/index.ts";
import { ASKED_ON, pointsIn, someLevel } from "./asked.ts";
import type { KnownMarket } from "./known-market.ts";
import { DATA_HASH, pageMarkup } from "./markup.ts";
import { type Renderer, renderer } from "./renderer.ts";

/** The page My market, whatever the file that a browser keeps has noted, of this market or another. */
export function myMarketRenderer(
  { market, local: { structure, official } }: KnownMarket,
  markets: readonly Market[],
): Renderer {
  const noted = fc.constantFrom(...markets).chain((of) =>
    pointsIn(of).map((points) => {
      const local = points.map((point) => localItem(point, of));
      return JSON.stringify({ paycurve: 1, me: { market: of }, local }, null, 1);
    }),
  );
  return renderer(
    fc.record({ noted, asked: fc.option(someLevel), isOneTakenOut: fc.boolean() }),
    async ({ noted, asked, isOneTakenOut }) => {
      await keepCareerText(noted);
      let shown: LocalShown = NOTHING;
      const desk = localDesk(market, {
        tell: (told) => {
          shown = { ...shown, ...told };
        },
        change: () => Promise.resolve(true),
      });
      await desk.back();
      if (isOneTakenOut) await desk.remove(0);
      const local = localMarket(structure, shown.points ?? [], ASKED_ON);
      const known = { ...shown, ...desk };
      return pageMarkup(
        market,
        "/my-market",
        createElement(MyMarketView, { local, asked, official, known, dataHash: DATA_HASH }),
      );
    },
  );
}
