import { isMap } from "yaml";
import { BENEFIT_KINDS, type Benefit } from "../offer/index.ts";
import type { OpenCareer } from "./open-career.ts";
import { partsOf } from "./parts-of.ts";
import { readField, requireField } from "./read-field.ts";
import { readNumber } from "./read-number.ts";
import { readWordOf } from "./read-word-of.ts";

const MOST_BENEFITS = 30;
const readAmount = readNumber({ least: 0, most: 1e12 });

/**
 * Reads an offer's benefits that are money: `once`, with its claw-back; or each year, an amount or a fraction of base.
 *
 * Shape   an opened file, the list's path → benefits
 * Errors  InputError "career.field"
 */
export function readBenefits(career: OpenCareer, path: readonly string[]): Benefit[] {
  return partsOf(career, path, MOST_BENEFITS).map((at) => {
    if (!isMap(career.document.getIn(at)))
      throw career.refuse(at, "is no benefit: its fields belong beneath the dash");
    const kind = requireField(career, [...at, "kind"], readWordOf("kind", BENEFIT_KINDS));
    const amount = readField(career, [...at, "once"], readAmount);
    const amountPerYear = readField(career, [...at, "perYear"], readAmount);
    const ofBaseFraction = readField(
      career,
      [...at, "ofBase"],
      readNumber({ least: 0, most: 1, part: true }),
    );
    const yearly = amountPerYear !== null || ofBaseFraction !== null;
    if ((amount !== null) === yearly) {
      throw career.refuse(
        at,
        "needs either once: an amount, or perYear: an amount or ofBase: a fraction such as 0.05",
      );
    }
    if (amount === null) {
      return { kind, paid: "yearly", amountPerYear: amountPerYear ?? 0, ofBaseFraction: ofBaseFraction ?? 0 };
    }
    const months = readField(
      career,
      [...at, "clawBackMonths"],
      readNumber({ least: 0, most: 600, whole: true }),
    );
    return { kind, paid: "once", amount, clawBackMonths: months ?? 0 };
  });
}
