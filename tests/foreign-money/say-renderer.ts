import { evidenceFields, localItem } from "@paycurve/core/career";
import type { Market } from "@paycurve/core/money";
import * as fc from "fast-check";
import { createElement } from "react";
import { vi } from "vitest";
import { keepCareerText } from "../../packages/web/src/person/index.ts";
import { briefOf, NOTHING_NOTED } from "../../packages/web/src/say/brief-of.ts";
import { sayDesk } from "../../packages/web/src/say/desk/say-desk.ts";
import { NOTHING, type SayShown } from "../../packages/web/src/say/desk/use-say.ts";
import { SayView } from "../../packages/web/src/say/index.ts";
import { ASKED_ON, payIn, pointsIn } from "./asked.ts";
import { someEvidence, someScope } from "./asked-brief.ts";
import type { KnownMarket } from "./known-market.ts";
import { DATA_HASH, pageMarkup } from "./markup.ts";
import { type Renderer, renderer } from "./renderer.ts";

/** What a person may have written over a sentence: refused where it names another market's money. */
const OWN = ["I lead 4 people.", "I ask for what the role owns.", "You pay 206,000 over there."];

/** The page Say, whatever the file that a browser keeps holds, of this market or another, and whatever was rewritten. */
export function sayRenderer(
  { market, data, local: { structure }, counted }: KnownMarket,
  premiums: Parameters<typeof briefOf>[1]["premiums"],
  markets: readonly Market[],
): Renderer {
  vi.stubGlobal("location", { origin: "" });
  const known = { market, family: data.family, counted, figures: data.figures, premiums, structure };
  const noted = fc.constantFrom(...markets).chain((of) =>
    fc.record({
      of: fc.constant(of),
      scope: someScope,
      pay: fc.option(payIn(of)),
      points: pointsIn(of),
      items: someEvidence(),
      own: fc.option(fc.constantFrom(...OWN)),
    }),
  );
  return renderer(noted, async ({ of, scope, pay, points, items, own }) => {
    const me = { market: of, scope, ...(pay !== null && { pay: { base: pay } }) };
    const local = points.map((point) => localItem(point, of));
    const evidence = items.map(evidenceFields);
    await keepCareerText(JSON.stringify({ paycurve: 1, me, local, evidence }, null, 1));
    let shown: SayShown = NOTHING;
    const desk = sayDesk(market, {
      tell: (told) => {
        shown = { ...shown, ...told };
      },
      change: () => Promise.resolve(true),
    });
    await desk.back();
    const ours = briefOf(shown.talk ?? NOTHING_NOTED, known, { offer: null, asOf: ASKED_ON });
    const words = { at: () => (own === null ? null : { text: own, over: "" }), put: () => undefined };
    const view = {
      ours,
      market: known,
      known: { ...shown, ...desk },
      words,
      choose: () => undefined,
      dataHash: DATA_HASH,
    };
    return pageMarkup(market, "/say", createElement(SayView, view));
  });
}
