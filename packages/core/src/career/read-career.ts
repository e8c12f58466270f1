import { isMap } from "yaml";
import { type Market, type ReadPay, readMarket, readPay } from "../money/index.ts";
import { readScopeAnswer, SCOPE_QUESTIONS, type ScopeAnswers } from "../scope/index.ts";
import { type OpenCareer, openCareer } from "./open-career.ts";
import { readField, requireField } from "./read-field.ts";
import { type StrayField, strayFields } from "./stray-fields.ts";

/** What `career.yaml` says of the person, as far as a placement needs it. */
export interface CareerOfMe {
  readonly market: Market;
  readonly role: string | null;
  readonly scope: ScopeAnswers;
  readonly pay: ReadPay;
  /** Fields that nothing here reads. */
  readonly strays: readonly StrayField[];
}

/**
 * Reads the `me` part of a career file, version 1, for a placement: market, scope and pay have to be there.
 *
 * Shape   the file's text (at most 1 MB, no YAML aliases), its name for messages → market, role, scope and pay
 * Errors  InputError "career.…" whose message names file and line; nothing is ever written
 * Source  CONTRACT, career.yaml
 */
export function readCareer(text: string, fileName: string): CareerOfMe {
  const career = openCareer(text, fileName);
  if (!isMap(career.document.get("me")))
    throw career.refuse(["me"], "is missing; it says who you are (market, scope, pay)");
  const market = requireField(career, ["me", "market"], readMarket);
  const pay = requireField(career, ["me", "pay", "base"], (word) => readPay(word, market));
  const role = readField(career, ["me", "role"], (word) => word);
  const strays = strayFields(career.document, career.lines);
  return { market, role, scope: requireScope(career), pay, strays };
}

function requireScope(career: OpenCareer): ScopeAnswers {
  const answers = Object.keys(SCOPE_QUESTIONS).map((question) => [
    question,
    requireField(career, ["me", "scope", question], readScopeAnswer),
  ]);
  return Object.fromEntries(answers) as ScopeAnswers;
}
