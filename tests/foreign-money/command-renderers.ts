import {
  briefDocument,
  briefFaults,
  briefHtml,
  briefMarkdown,
  briefPage,
  makeBrief,
} from "@paycurve/core/brief";
import { readOffers } from "@paycurve/core/career";
import { place, placementDocument, quantilesDocument } from "@paycurve/core/curve";
import type { Grant } from "@paycurve/core/equity";
import { evidenceDocument, evidenceRecord } from "@paycurve/core/evidence";
import type { Figure } from "@paycurve/core/figures";
import { MARKETS, type Market, moneyOfMajor } from "@paycurve/core/money";
import {
  compareOffers,
  instalmentsOf,
  type Offer,
  offersDocument,
  simulateAllAtOnce,
} from "@paycurve/core/offer";
import { skillsDocument } from "@paycurve/core/skills";
import { withheld } from "@paycurve/core/stats";
import { localDocument, localFinding, localMarket, localNotes } from "@paycurve/core/transfer";
import { figuresDocument, findClaim, findSkills } from "@paycurve/market/questions";
import * as fc from "fast-check";
import { expect } from "vitest";
import type * as views from "../../packages/cli/src/view/index.ts";
import {
  briefView,
  claimView,
  evidenceView,
  figuresView,
  localView,
  offersView,
  placeView,
  quantilesView,
  skillsView,
  type VestingGrant,
  vestView,
} from "../../packages/cli/src/view/index.ts";
import { ASKED_ON, payIn, pointsIn, someLevel } from "./asked.ts";
import { someEvidence, someScope } from "./asked-brief.ts";
import { offersIn } from "./asked-offers.ts";
import type { KnownMarket } from "./known-market.ts";
import { jsonWithoutRejected } from "./rejected.ts";
import { type Renderer, renderer } from "./renderer.ts";

const paint = (_: string, text: string): string => text;
const plain = { columns: 100, paint };

/** Each view of the command, by its name. */
export type CommandView = Extract<keyof typeof views, `${string}View`>;

/** Every view of the command about a market, each with the JSON document of the same answer. */
export function commandRenderers(
  { market, bundle, counted, local }: KnownMarket,
  markets: readonly Market[],
): Readonly<Record<CommandView, Renderer>> {
  const figures = bundle.figures(market);
  const found = findSkills(bundle, { market });
  return {
    placeView: renderer(fc.record({ level: someLevel, pay: payIn(market) }), ({ level, pay }) => {
      const person = {
        market,
        family: "ai-engineer",
        levels: [level] as const,
        pay: moneyOfMajor(pay, MARKETS[market].currency),
      };
      const placement = place(person, figures, counted);
      const words = placeView(placement, { ...plain, local: figures, asked: "ai-engineer" });
      return words + JSON.stringify(placementDocument(placement));
    }),
    quantilesView: renderer(
      fc.record({ level: someLevel, share: fc.double({ min: 0.001, max: 0.999, noNaN: true }) }),
      ({ level, share }) => {
        const asked = { market, asked: { role: "ai-engineer" }, level, shares: [0.1, 0.5, share] };
        const document = quantilesDocument(asked, counted);
        return quantilesView(document) + JSON.stringify(document);
      },
    ),
    localView: renderer(
      fc.record({ level: fc.option(someLevel), points: pointsIn(market) }),
      ({ level, points }) => {
        const { structure, official } = local;
        const borne = localMarket(structure, points, ASKED_ON);
        const notes = localNotes(borne);
        const words = localView(borne, { ...plain, notes, official, level });
        return words + localFinding(borne, null) + JSON.stringify(localDocument(borne, notes, official));
      },
    ),
    briefView: renderer(
      fc.record({
        scope: someScope,
        pay: fc.option(payIn(market)),
        points: pointsIn(market),
        offers: fc.option(offersIn(markets)),
        evidence: someEvidence(),
      }),
      ({ scope, pay, points, offers, evidence }) => {
        const brief = makeBrief({
          market,
          asOf: ASKED_ON,
          scope,
          pay: pay === null ? null : moneyOfMajor(pay, MARKETS[market].currency),
          evidence: evidenceRecord(evidence, ASKED_ON),
          skills: [],
          premiums: found,
          local: points.length === 0 ? null : localMarket(local.structure, points, ASKED_ON),
          counted,
          offers:
            offers === null ? null : compareOffers(readOffers(offers, "career.yaml").offers, new Map(), {}),
          offer: null,
          said: [],
          figures: bundle.allFigures(),
        });
        expect(briefFaults(brief)).toEqual([]);
        const page = briefPage(brief);
        return [
          briefView(page, plain),
          briefMarkdown(page),
          briefHtml(page).replace(/<style>.*<\/style>/s, ""),
          JSON.stringify(briefDocument(brief)),
        ].join("\n");
      },
    ),
    evidenceView: renderer(someEvidence(), (evidence) => {
      const record = evidenceRecord(evidence, ASKED_ON);
      return evidenceView(record, { ...plain, notes: [] }) + JSON.stringify(evidenceDocument(record, []));
    }),
    offersView: renderer(offersIn(markets), (text) => {
      const { offers } = readOffers(text, "career.yaml");
      const compared = compareOffers(offers, new Map(), { asOf: ASKED_ON });
      const simulation = simulateAllAtOnce(offers, {}, { paths: 20, seed: 1 });
      return (
        offersView(compared, simulation, { ...plain, placed: new Map() }) +
        JSON.stringify(offersDocument(compared, simulation))
      );
    }),
    vestView: renderer(offersIn(markets), (text) => {
      const { offers } = readOffers(text, "career.yaml");
      const grants = offers.flatMap((offer) => offer.equity.map((grant) => vestingOf(offer, grant)));
      return vestView(grants, [], plain) + JSON.stringify(grants);
    }),
    skillsView: renderer(fc.subarray([...found.skills], { maxLength: 3 }), (skills) => {
      const some = { ...found, skills };
      return skillsView(some, plain) + JSON.stringify(skillsDocument(some));
    }),
    figuresView: renderer(fc.subarray([...figures], { maxLength: 8 }), (some: readonly Figure[]) => {
      return figuresView(some, paint, 100) + jsonWithoutRejected(figuresDocument(some));
    }),
    claimView: renderer(fc.constantFrom(...figures), ({ id }) => {
      const claim = findClaim(id, bundle.allFigures());
      const words = claimView(claim, paint, 100);
      return jsonWithoutRejected(claim) + (/^Standing +rejected/m.test(words) ? "" : words);
    }),
  };
}

function vestingOf(offer: Offer, grant: Grant): VestingGrant {
  const start = grant.vestingStart ?? offer.start;
  const instalments = start === null ? withheld("no-data", 0, null) : instalmentsOf(grant, start);
  return { offer, grant, instalments };
}
