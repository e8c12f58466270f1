import { evidenceFields } from "@paycurve/core/career";
import { evidenceRecord } from "@paycurve/core/evidence";
import type { Market } from "@paycurve/core/money";
import * as fc from "fast-check";
import { createElement } from "react";
import { evidenceDesk } from "../../packages/web/src/evidence/desk/evidence-desk.ts";
import { type EvidenceShown, NOTHING } from "../../packages/web/src/evidence/desk/use-evidence.ts";
import { EvidenceView } from "../../packages/web/src/evidence/index.ts";
import { keepCareerText } from "../../packages/web/src/person/index.ts";
import { ASKED_ON } from "./asked.ts";
import { someEvidence } from "./asked-brief.ts";
import type { KnownMarket } from "./known-market.ts";
import { pageMarkup } from "./markup.ts";
import { type Renderer, renderer } from "./renderer.ts";

/** The page Evidence, whatever the file that a browser keeps says was shipped, of this market or another. */
export function evidenceRenderer({ market }: KnownMarket, markets: readonly Market[]): Renderer {
  const noted = fc.record({
    of: fc.constantFrom(...markets),
    items: someEvidence(),
    isAnswered: fc.boolean(),
  });
  return renderer(noted, async ({ of, items, isAnswered }) => {
    const evidence = items.map(evidenceFields);
    await keepCareerText(JSON.stringify({ paycurve: 1, me: { market: of }, evidence }, null, 1));
    let shown: EvidenceShown = NOTHING;
    const desk = evidenceDesk(market, {
      tell: (told) => {
        shown = { ...shown, ...told };
      },
      change: () => Promise.resolve(true),
    });
    await desk.back();
    const [first] = items;
    if (first && isAnswered)
      await desk.write(first.id, { fields: { baseline: 20, after: 14 }, words: () => "Noted." });
    const record = evidenceRecord(shown.items ?? [], ASKED_ON);
    return pageMarkup(
      market,
      "/evidence",
      createElement(EvidenceView, { market, record, known: { ...shown, ...desk } }),
    );
  });
}
