import { SCOPE_QUESTIONS } from "../scope/index.ts";

/** The fields of one map of a career file, in the order they are written; "*" in its path is each item of a list. */
export interface KnownFields {
  readonly path: readonly string[];
  readonly fields: readonly string[];
}

const OFFER = ["offers", "*"];
const GRANT = [...OFFER, "equity", "*"];

/** The fields that a career file of version 1 has, where Paycurve reads them. */
export const KNOWN_FIELDS: readonly KnownFields[] = [
  { path: [], fields: ["paycurve", "me", "evidence", "local", "offers", "said"] },
  {
    path: ["me"],
    fields: ["market", "role", "yearsOfExperience", "scope", "sector", "shippedLately", "pay", "skills"],
  },
  { path: ["me", "scope"], fields: Object.keys(SCOPE_QUESTIONS) },
  { path: ["me", "pay"], fields: ["base"] },
  {
    path: ["evidence", "*"],
    fields: [
      "id",
      "system",
      "problem",
      "metric",
      "unit",
      "baseline",
      "after",
      "method",
      "shipped",
      "production",
      "part",
      "proof",
      "skills",
      "shows",
      "publish",
    ],
  },
  { path: ["local", "*"], fields: ["kind", "date", "market", "level", "base", "currency", "company"] },
  { path: ["local", "*", "base"], fields: ["low", "high", "currency"] },
  {
    path: OFFER,
    fields: [
      "id",
      "company",
      "market",
      "level",
      "start",
      "base",
      "bonus",
      "signOn",
      "equity",
      "benefits",
      "refreshers",
      "happyWithoutEquity",
    ],
  },
  { path: [...OFFER, "base"], fields: ["amount", "raisePerYear"] },
  { path: [...OFFER, "bonus"], fields: ["target", "paidOfTarget"] },
  { path: [...OFFER, "signOn"], fields: ["amount", "clawBackMonths"] },
  {
    path: GRANT,
    fields: [
      "id",
      "kind",
      "quantity",
      "ofCompany",
      "strike",
      "fairValue",
      "preferredPrice",
      "fullyDiluted",
      "stage",
      "currency",
      "vestingStart",
      "exerciseWindowDays",
      "expires",
      "preferences",
      "vesting",
    ],
  },
  {
    path: [...GRANT, "preferences", "*"],
    fields: ["class", "invested", "multiple", "participating", "cap", "seniority", "shares"],
  },
  { path: [...GRANT, "vesting"], fields: ["months", "cliffMonths", "everyMonths", "tranches", "ocf"] },
  { path: [...OFFER, "benefits", "*"], fields: ["kind", "perYear", "ofBase", "once", "clawBackMonths"] },
  { path: [...OFFER, "refreshers"], fields: ["amountPerYear", "inWriting"] },
  { path: ["said", "*"], fields: ["date", "to", "about", "amount"] },
];

/**
 * The fields that the map at a path has, in the order they are written.
 *
 * Shape   a path whose list items are numbers → fields, none where Paycurve reads none
 * @example knownFieldsAt(["offers", "0", "base"]) // => ["amount", "raisePerYear"]
 */
export function knownFieldsAt(path: readonly string[]): readonly string[] {
  const isHere = (known: readonly string[]): boolean =>
    known.length === path.length &&
    known.every((name, index) => name === path[index] || (name === "*" && /^\d+$/.test(path[index] ?? "")));
  return KNOWN_FIELDS.find((fields) => isHere(fields.path))?.fields ?? [];
}
