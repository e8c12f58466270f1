import { isMap } from "yaml";
import { readLevel } from "../figures/index.ts";
import { type Market, majorUnits, readMarket, readPay } from "../money/index.ts";
import type { Offer, OfferedBonus, OnceMoney, Refreshers } from "../offer/index.ts";
import { oneLine } from "./one-line.ts";
import { type OpenCareer, openCareer } from "./open-career.ts";
import { partsOf } from "./parts-of.ts";
import { readBenefits } from "./read-benefits.ts";
import { readDay } from "./read-day.ts";
import { hasPart, readField, requireField } from "./read-field.ts";
import { readGrants } from "./read-grants.ts";
import { readId } from "./read-id.ts";
import { readNumber } from "./read-number.ts";
import { yesOrNoAt } from "./read-yes-or-no.ts";
import { refuseTwins } from "./refuse-twins.ts";
import { type StrayField, strayFields } from "./stray-fields.ts";

/** The offers of a career file, with the fields that nothing here reads. */
export interface ReadOffers {
  readonly offers: readonly Offer[];
  readonly strays: readonly StrayField[];
}

/** More offers than anyone compares. */
const MOST_OFFERS = 50;
const MOST_YEARS_OF_HISTORY = 40;

const readAmount = readNumber({ least: 0, most: 1e12 });
const readTarget = readNumber({ least: 0, most: 10, part: true });

/**
 * Reads the offers of a career file, version 1: every field that is there must be understood; what a letter does not say
 * is null. An offer without a market is in the person's own.
 *
 * Shape   the file's text (at most 1 MB, no YAML aliases), its name for messages → offers
 * Units   major units of each offer's currency
 * Errors  InputError "career.…" whose message names file, line, field and what is accepted
 * Source  CONTRACT, career.yaml
 */
export function readOffers(text: string, fileName: string): ReadOffers {
  const career = openCareer(text, fileName);
  const own = hasPart(career, ["me"]) ? readField(career, ["me", "market"], readMarket) : null;
  const offers = partsOf(career, ["offers"], MOST_OFFERS).map((path) => offerAt(career, path, own));
  refuseTwins(career, ["offers"], offers);
  return { offers, strays: strayFields(career.document, career.lines) };
}

function offerAt(career: OpenCareer, path: readonly string[], own: Market | null): Offer {
  if (!isMap(career.document.getIn(path)))
    throw career.refuse(path, "is no offer: its fields belong beneath the dash");
  const at = (name: string): readonly string[] => [...path, name];
  const market = readField(career, at("market"), readMarket) ?? own;
  if (market === null)
    throw career.refuse(at("market"), "is missing; it says what currency the offer is in: US, GB or IN");
  const level = readField(career, at("level"), readLevel);
  const start = readField(career, at("start"), readDay);
  return {
    id: requireField(career, at("id"), readId),
    company: readField(career, at("company"), oneLine),
    market,
    level,
    start,
    base: baseAt(career, at("base"), market),
    bonus: bonusAt(career, at("bonus")),
    signOn: onceAt(career, at("signOn")),
    equity: readGrants(career, at("equity"), market),
    benefits: readBenefits(career, at("benefits")),
    refreshers: refreshersAt(career, at("refreshers")),
    happyWithoutEquity: yesOrNoAt(career, at("happyWithoutEquity")),
  };
}

function baseAt(career: OpenCareer, path: readonly string[], market: Market): Offer["base"] {
  if (!hasPart(career, path)) throw career.refuse(path, "is missing; write base: { amount: 205000 }");
  return {
    amountPerYear: majorUnits(
      requireField(career, [...path, "amount"], (word) => readPay(word, market)).money,
    ),
    raisePerYear:
      readField(career, [...path, "raisePerYear"], readNumber({ least: -0.5, most: 1, part: true })) ?? 0,
  };
}

function bonusAt(career: OpenCareer, path: readonly string[]): OfferedBonus | null {
  if (!hasPart(career, path)) return null;
  const history = partsOf(career, [...path, "paidOfTarget"], MOST_YEARS_OF_HISTORY);
  return {
    targetFraction: requireField(career, [...path, "target"], readTarget),
    paidOfTarget: history.map((year) => requireField(career, year, readTarget)),
  };
}

function onceAt(career: OpenCareer, path: readonly string[]): OnceMoney | null {
  if (!hasPart(career, path)) return null;
  return {
    amount: requireField(career, [...path, "amount"], readAmount),
    clawBackMonths:
      readField(career, [...path, "clawBackMonths"], readNumber({ least: 0, most: 600, whole: true })) ?? 0,
  };
}

function refreshersAt(career: OpenCareer, path: readonly string[]): Refreshers | null {
  if (!hasPart(career, path)) return null;
  return {
    amountPerYear: readField(career, [...path, "amountPerYear"], readAmount),
    inWriting: yesOrNoAt(career, [...path, "inWriting"]) ?? false,
  };
}
