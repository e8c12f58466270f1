import { MARKETS, type Market } from "@paycurve/core/money";
import {
  SCOPE_ANSWERS,
  SCOPE_QUESTIONS,
  type ScopeQuestion,
  SECTORS,
  type Sector,
} from "@paycurve/core/scope";
import * as fc from "fast-check";
import { createElement } from "react";
import { levelMarkId } from "../../packages/web/src/curve/index.ts";
import { type Person, remember } from "../../packages/web/src/person/index.ts";
import { answerTo, heldOf, StandView } from "../../packages/web/src/stand/index.ts";
import { payIn } from "./asked.ts";
import { someEvidence } from "./asked-brief.ts";
import type { KnownMarket } from "./known-market.ts";
import { DATA_HASH, pageMarkup } from "./markup.ts";
import { type Renderer, renderer } from "./renderer.ts";

/** The page Stand, whatever a person has told it and whichever card is open. */
export function standRenderer({ market, data }: KnownMarket): Renderer {
  const held = heldOf(data);
  const own = data.figures.filter(({ currency }) => currency === MARKETS[market].currency);
  const cards = [...own.map(({ id }) => id), ...data.levels.map(({ level }) => levelMarkId(level))];
  return renderer(
    fc.record({
      person: personIn(market),
      evidence: someEvidence(),
      selected: fc.constantFrom(...cards),
      asked: fc.nat(1),
    }),
    ({ person, evidence, selected, asked }) => {
      const known = { person, change: remember, remembers: true };
      const answer = answerTo(person, data, held);
      const handling = { selected, open: () => undefined };
      const shown = { data, held, dataHash: DATA_HASH, known, answer, evidence, handling, asked };
      return pageMarkup(market, "", createElement(StandView, shown));
    },
  );
}

function personIn(market: Market): fc.Arbitrary<Person> {
  const typed = fc.oneof(payIn(market).map(String), fc.constantFrom("", "much", "12", "90k", "3000 a month"));
  const questions = Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[];
  const answers = Object.fromEntries(
    questions.map((question) => [question, fc.constantFrom(...SCOPE_ANSWERS)]),
  );
  return fc.record({
    pay: typed.map((text) => ({ [market]: text })),
    scope: fc.record(answers, { requiredKeys: [] }),
    sector: fc.constantFrom(null, ...(Object.keys(SECTORS) as Sector[])),
    shippedLately: fc.constantFrom(null, true, false),
    words: fc.constant({}),
    talked: fc.constant({}),
  });
}
