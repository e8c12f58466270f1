import { conditionPath, type Occurred } from "./condition-path.ts";
import { conditionTranches } from "./condition-tranches.ts";
import { evenTranches } from "./even-tranches.ts";
import { readOcfTerms } from "./read-ocf-terms.ts";
import { readVestingTerms } from "./read-vesting-terms.ts";
import { startRequired } from "./start-required.ts";
import { statementTranches } from "./statement-tranches.ts";
import type { Unrounded } from "./tranche.ts";
import type { VestingTerms } from "./vesting-terms.ts";
import { yearlyTranches } from "./yearly-tranches.ts";

/**
 * What falls due by the terms of any form, before it is made whole shares.
 *
 * Shape   terms, whole quantity, what occurred → exact tranches, how to round them, what they wait for
 * Errors  InputError "equity.vesting.…" on the terms, "equity.vesting.start" when they need a start and none is known
 */
export function tranchesOf(terms: VestingTerms, quantity: number, occurred: Occurred): Unrounded {
  const checked = readVestingTerms(terms);
  if ("ocf" in checked) return ocfTranches(checked.ocf, quantity, occurred);
  const start = startRequired(occurred.vestingStart);
  const tranches =
    "months" in checked ? evenTranches(checked, quantity, start) : yearlyTranches(checked, quantity, start);
  return { tranches, allocationType: "CUMULATIVE_ROUND_DOWN", waitsFor: [] };
}

function ocfTranches(ocf: unknown, quantity: number, occurred: Occurred): Unrounded {
  const terms = readOcfTerms(ocf);
  if (terms.kind === "statements") {
    const due = statementTranches(terms.statements, quantity, occurred);
    return { ...due, allocationType: "CUMULATIVE_ROUND_DOWN" };
  }
  const path = conditionPath(terms.conditions, occurred);
  return {
    tranches: conditionTranches(path, quantity),
    allocationType: terms.allocationType,
    waitsFor: path.waitsFor,
  };
}
