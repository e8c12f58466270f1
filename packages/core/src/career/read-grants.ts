import { isMap } from "yaml";
import { GRANT_KINDS, type Grant, MOST_CLASSES, type Preference } from "../equity/index.ts";
import { InputError } from "../errors.ts";
import { MARKETS, type Market } from "../money/index.ts";
import type { OpenCareer } from "./open-career.ts";
import { partsOf } from "./parts-of.ts";
import { readDay } from "./read-day.ts";
import { readField, requireField } from "./read-field.ts";
import { readId } from "./read-id.ts";
import { readNumber } from "./read-number.ts";
import { readStage } from "./read-stage.ts";
import { readVesting } from "./read-vesting.ts";
import { readWordOf } from "./read-word-of.ts";
import { readYesOrNo } from "./read-yes-or-no.ts";
import { refuseTwins } from "./refuse-twins.ts";

const MOST_GRANTS = 30;
/** All but the common shares. */
const MOST_PREFERENCES = MOST_CLASSES - 1;
const readAmount = readNumber({ least: 0, most: 1e15 });
const readPrice = readNumber({ least: 0, most: 1e9 });
const readShares = readNumber({ least: 0, most: 1e12, whole: true });

/**
 * Reads an offer's grants. A part of the company becomes a number of shares only where the fully diluted count is stated.
 *
 * Shape   an opened file, the list's path, the offer's market → grants
 * Units   major units of each grant's currency
 * Errors  InputError "career.field"
 */
export function readGrants(career: OpenCareer, path: readonly string[], market: Market): Grant[] {
  const grants = partsOf(career, path, MOST_GRANTS).map((at) => grantAt(career, at, market));
  refuseTwins(career, path, grants);
  return grants;
}

function grantAt(career: OpenCareer, path: readonly string[], market: Market): Grant {
  if (!isMap(career.document.getIn(path)))
    throw career.refuse(path, "is no grant: its fields belong beneath the dash");
  const field = <Value>(name: string, read: (word: string) => Value): Value | null =>
    readField(career, [...path, name], read);
  const fullyDilutedShares = field("fullyDiluted", readNumber({ least: 1, most: 1e12, whole: true }));
  const companyFraction = field("ofCompany", readNumber({ least: 0, most: 1, part: true }));
  return {
    id: requireField(career, [...path, "id"], readId),
    kind: requireField(career, [...path, "kind"], readWordOf("kind", GRANT_KINDS)),
    quantity: field("quantity", readShares) ?? wholeShares(companyFraction ?? 0, fullyDilutedShares ?? 0),
    strikePerShare: field("strike", readPrice),
    fairValuePerShare: field("fairValue", readPrice),
    preferredPricePerShare: field("preferredPrice", readPrice),
    fullyDilutedShares,
    companyFraction,
    stage: field("stage", readStage),
    currency: field("currency", readCurrency) ?? MARKETS[market].currency,
    vestingStart: field("vestingStart", readDay),
    vesting: readVesting(career, [...path, "vesting"]),
    exerciseWindowDays: field("exerciseWindowDays", readNumber({ least: 0, most: 40_000, whole: true })),
    expires: field("expires", readDay),
    preferences: partsOf(career, [...path, "preferences"], MOST_PREFERENCES).map((at) =>
      preferenceAt(career, at),
    ),
  };
}

/** Whole shares in a part of all; a binary fraction a hair below the decimal one costs no share. */
function wholeShares(companyFraction: number, fullyDilutedShares: number): number {
  return Math.floor(Number((companyFraction * fullyDilutedShares).toPrecision(DIGITS)));
}

const DIGITS = 14;

function preferenceAt(career: OpenCareer, path: readonly string[]): Preference {
  if (!isMap(career.document.getIn(path)))
    throw career.refuse(path, "is no class of shares: its fields belong beneath the dash");
  const field = <Value>(name: string, read: (word: string) => Value): Value | null =>
    readField(career, [...path, name], read);
  const participating = career.document.getIn([...path, "participating"]);
  const multiple = field("multiple", readNumber({ least: 0, most: 100 })) ?? 1;
  const capMultiple = field("cap", readNumber({ least: 0, most: 1000 }));
  if (capMultiple !== null && capMultiple < multiple) {
    const accepted = `what it takes out in all is no less than the multiple of ${multiple} that it is paid first`;
    throw career.refuse([...path, "cap"], `is not understood: ${accepted}; got “${capMultiple}”`);
  }
  return {
    class: requireField(career, [...path, "class"], (word) => word),
    invested: requireField(career, [...path, "invested"], readAmount),
    multiple,
    participating:
      typeof participating === "boolean" ? participating : (field("participating", readYesOrNo) ?? false),
    capMultiple,
    seniority: field("seniority", readNumber({ least: 0, most: 1000, whole: true })) ?? 1,
    shares: field("shares", readShares),
  };
}

function readCurrency(word: string): string {
  const code = word.trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return code;
  throw new InputError("currency.unclear", "write a currency's three letters, such as EUR", {
    field: "currency",
  });
}
