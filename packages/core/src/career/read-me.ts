import { type Market, type ReadPay, readMarket, readPay } from "../money/index.ts";
import { readScopeAnswer, readSector, SCOPE_QUESTIONS, type ScopeAnswers } from "../scope/index.ts";
import type { Me } from "./me.ts";
import { type OpenCareer, openCareer } from "./open-career.ts";
import { hasPart, readField } from "./read-field.ts";
import { readYearsOfExperience } from "./read-years-of-experience.ts";
import { yesOrNoAt } from "./read-yes-or-no.ts";
import { type StrayField, strayFields } from "./stray-fields.ts";

/** What a career file says of the person so far, with the fields that nothing here reads. */
export interface ReadMe extends Me {
  readonly strays: readonly StrayField[];
}

/**
 * Reads the `me` part of a career file, version 1, as far as it is filled in: everything may be missing, but what is
 * there must be understood. Pay needs a market, which says what currency it is in.
 *
 * Shape   the file's text (at most 1 MB, no YAML aliases), its name for messages → what it says, null where nothing
 * Errors  InputError "career.…" whose message names file and line, and the field
 * Source  CONTRACT, career.yaml
 * @example readMe("paycurve: 1\nme: { market: uk, pay: { base: 85k } }", "career.yaml").pay.said // => "“85k” read as £85,000 a year."
 */
export function readMe(text: string, fileName: string): ReadMe {
  const career = openCareer(text, fileName);
  hasPart(career, ["me"]);
  const market = readField(career, ["me", "market"], readMarket);
  return {
    market,
    role: readField(career, ["me", "role"], (word) => word),
    scope: answersSoFar(career),
    sector: readField(career, ["me", "sector"], readSector),
    pay: payIn(market, career),
    yearsOfExperience: readField(career, ["me", "yearsOfExperience"], readYearsOfExperience),
    shippedLately: yesOrNoAt(career, ["me", "shippedLately"]),
    strays: strayFields(career.document, career.lines),
  };
}

function answersSoFar(career: OpenCareer): Partial<ScopeAnswers> {
  if (!hasPart(career, ["me", "scope"])) return {};
  const answers = Object.keys(SCOPE_QUESTIONS).map(
    (question) => [question, readField(career, ["me", "scope", question], readScopeAnswer)] as const,
  );
  return Object.fromEntries(answers.filter(([, answer]) => answer !== null));
}

function payIn(market: Market | null, career: OpenCareer): ReadPay | null {
  const path = ["me", "pay", "base"];
  if (!hasPart(career, ["me", "pay"])) return null;
  if (market !== null) return readField(career, path, (word) => readPay(word, market));
  if (readField(career, path, (word) => word) === null) return null;
  throw career.refuse(path, "needs me.market, which says what currency it is in");
}
