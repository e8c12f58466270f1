import { isNode } from "yaml";
import { readVestingTerms, type VestingTerms } from "../equity/index.ts";
import { InputError } from "../errors.ts";
import type { OpenCareer } from "./open-career.ts";
import { trancheHint } from "./tranche-hint.ts";

/**
 * Reads a grant's vesting terms, in either short form or as the Open Cap Format writes them; null where there are none.
 *
 * Shape   an opened file, the terms' path → VestingTerms or null
 * Errors  InputError "career.field" naming file, line, field and what is accepted
 */
export function readVesting(career: OpenCareer, path: readonly string[]): VestingTerms | null {
  const node = career.document.getIn(path, true);
  const value: unknown = isNode(node) ? node.toJS(career.document) : node;
  if (value === undefined || value === null) return null;
  refuseForms(career, path, value);
  try {
    const terms = readVestingTerms(value);
    refuseRhythm(career, path, terms);
    return terms;
  } catch (error) {
    throw error instanceof InputError && error.code !== "career.field"
      ? refusalOf(error, { career, path, value })
      : error;
  }
}

const FORMS = ["months", "tranches", "ocf"];

/** Refuses fields of which none, or more than one, says how the grant vests. */
function refuseForms({ refuse }: OpenCareer, path: readonly string[], value: unknown): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const given = FORMS.filter((form) => Object.hasOwn(value, form));
  if (given.length === 1) return;
  const came =
    given.length === 0 ? "none was given" : `${COUNTS[given.length]} were given: ${given.join(", ")}`;
  throw refuse(path, `requires one of months, tranches or ocf; ${came}`);
}

const COUNTS: Readonly<Record<number, string>> = { 2: "two", 3: "three" };

/** Refuses a rhythm longer than the schedule, which would be one single instalment. */
function refuseRhythm({ refuse }: OpenCareer, path: readonly string[], terms: VestingTerms): void {
  if (!("months" in terms) || terms.everyMonths <= terms.months) return;
  const says = `requires no more than the ${terms.months} months of the schedule, got ${terms.everyMonths}`;
  throw refuse([...path, "everyMonths"], says);
}

/** Vesting terms as they are written, and where. */
interface WrittenTerms {
  readonly career: OpenCareer;
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Terms name the field that they refuse from `vesting` on: it is refused where it stands. */
function refusalOf({ message, details }: InputError, { career, path, value }: WrittenTerms): InputError {
  const { field } = details;
  if (typeof field !== "string" || !message.startsWith(`${field} `))
    return career.refuse(path, `is not understood: ${message}`);
  const says = message.slice(field.length + 1) + (field === "vesting.tranches" ? trancheHint(value) : "");
  return career.refuse([...path.slice(0, -1), ...field.split(".")], says);
}
