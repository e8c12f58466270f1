import { inCurrency, MARKETS } from "../money/index.ts";
import { SCOPE_QUESTIONS, type ScopeQuestion } from "../scope/index.ts";
import type { Me, MeToWrite } from "./me.ts";

/** All that a file shall say of a person; how its pay is worded matters to no one. */
export type WantedMe = Required<MeToWrite>;

/**
 * What a file shall say of a person once some of it is written anew.
 *
 * Shape   what it says so far, what is stated anew → both, the new over the old
 * Errors  InputError "money.foreign" when the pay that results is not in the market's currency: nothing is converted
 */
export function wantedMe(soFar: Me, stated: MeToWrite): WantedMe {
  const given = Object.entries(stated).filter(([, value]) => value !== undefined);
  const wanted: WantedMe = { ...soFar, ...Object.fromEntries(given) };
  if (wanted.pay !== null && wanted.market !== null)
    inCurrency(wanted.pay.money, MARKETS[wanted.market].currency);
  return wanted;
}

/**
 * Whether a person is said to be the same.
 *
 * Shape   two of them → true when every field means the same, whatever its wording
 */
export function isSameMe(one: WantedMe, other: WantedMe): boolean {
  return meaning(one) === meaning(other);
}

function meaning({ scope, pay, ...me }: WantedMe): string {
  const { market, role, sector, yearsOfExperience, shippedLately } = me;
  const questions = Object.keys(SCOPE_QUESTIONS) as ScopeQuestion[];
  const answers = questions.map((question) => scope[question] ?? null);
  const money = pay && [pay.money.minorUnits, pay.money.currency];
  return JSON.stringify([market, role, sector, yearsOfExperience, shippedLately, answers, money]);
}
