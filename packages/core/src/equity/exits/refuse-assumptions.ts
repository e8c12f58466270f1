import { InputError } from "../../errors.ts";
import type { ExitAssumptions, LogNormal } from "./exit-assumptions.ts";

/** The most often per year that anything may happen to a company. */
const MOST_PER_YEAR = 100;

/**
 * Refuses assumptions that no company could follow.
 *
 * Shape   assumptions → nothing
 * Errors  InputError "equity.exits.hazard" for a hazard outside [0, 100] per year, "equity.exits.fraction" for a fraction
 *         outside [0, 1), "equity.exits.median" for a median not above zero, "equity.exits.spread" for a spread below
 *         zero; details.field names it by its path
 */
export function refuseAssumptions(assumptions: ExitAssumptions): void {
  for (const [stage, hazards] of Object.entries(assumptions.hazardsPerYear)) {
    for (const [name, value] of Object.entries<number>({ ...hazards })) {
      const holds = value >= 0 && value <= MOST_PER_YEAR;
      refuseUnless(holds, "hazard", `hazardsPerYear.${stage}.${name}`, `0 to ${MOST_PER_YEAR}`, value);
    }
  }
  for (const [stage, value] of Object.entries(assumptions.dilutionFraction)) {
    refuseUnlessFraction(`dilutionFraction.${stage}`, value);
  }
  refuseUnlessFraction("preferenceFraction", assumptions.preferenceFraction);
  refuseLogNormal("roundStep", assumptions.roundStep);
  refuseLogNormal("acquiredMultiple", assumptions.acquiredMultiple);
  refuseLogNormal("listedMultiple", assumptions.listedMultiple);
}

function refuseLogNormal(field: string, { median, logSd }: LogNormal): void {
  refuseUnless(median > 0, "median", `${field}.median`, "above zero", median);
  refuseUnless(logSd >= 0, "spread", `${field}.logSd`, "zero or more", logSd);
}

function refuseUnlessFraction(field: string, value: number): void {
  refuseUnless(value >= 0 && value < 1, "fraction", field, "zero or more and below one", value);
}

function refuseUnless(holds: boolean, reason: string, field: string, wanted: string, value: number): void {
  if (holds && Number.isFinite(value)) return;
  throw new InputError(
    `equity.exits.${reason}`,
    `refuseAssumptions requires ${field} to be ${wanted}, got ${value}`,
    { field },
  );
}
