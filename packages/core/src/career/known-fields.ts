import { SCOPE_QUESTIONS } from "../scope/index.ts";

/** The fields of one map of a career file, in the order they are written. */
export interface KnownFields {
  readonly path: readonly string[];
  readonly fields: readonly string[];
}

/** The fields that a career file of version 1 has, where Paycurve reads them. */
export const KNOWN_FIELDS: readonly KnownFields[] = [
  { path: [], fields: ["paycurve", "me", "evidence", "local", "offers", "said"] },
  {
    path: ["me"],
    fields: ["market", "role", "yearsOfExperience", "scope", "sector", "shippedLately", "pay", "skills"],
  },
  { path: ["me", "scope"], fields: Object.keys(SCOPE_QUESTIONS) },
  { path: ["me", "pay"], fields: ["base"] },
];
