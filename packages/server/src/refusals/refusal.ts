import { PaycurveError } from "@paycurve/core";
import { faultNumber } from "../log/index.ts";
import { statusOf } from "./status-of.ts";

/** What an asker is told of an error. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** The parameter to mend, where one is to blame. */
  readonly field?: string;
  /** Words that are known there. */
  readonly accepted?: readonly string[];
  /** The one that was most likely meant. */
  readonly nearest?: string;
}

/**
 * What an asker is told of an error. Of a fault of ours nothing is told but that it is one, and its number in the log.
 *
 * Shape   anything thrown → code, message, and what helps to mend it
 */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof PaycurveError) || statusOf(error) === 500) return faultOf(error);
  const { field, accepted, nearest } = error.details;
  return {
    code: error.code,
    message: error.message,
    ...(typeof field === "string" && { field }),
    ...(Array.isArray(accepted) && { accepted }),
    ...(typeof nearest === "string" && { nearest }),
  };
}

function faultOf(error: unknown): Refusal {
  const number = faultNumber(error);
  return { code: "internal", message: `Something went wrong on our side: number ${number} in our log.` };
}
