import { PaycurveError } from "@paycurve/core";
import { type Market, type ReadPay, readPay } from "@paycurve/core/money";

/** How pay was understood. */
export interface UnderstoodPay {
  readonly pay: ReadPay | null;
  /** Why what was typed is no pay, in the field's own words; null while it is, or while nothing is typed. */
  readonly refusal: string | null;
}

/**
 * Pay as a person typed it for a market.
 *
 * Shape   text, its market → pay or why it is none; neither while nothing is typed
 */
export function understoodPay(text: string, market: Market): UnderstoodPay {
  if (text.trim() === "") return { pay: null, refusal: null };
  try {
    return { pay: readPay(text, market), refusal: null };
  } catch (error) {
    if (!(error instanceof PaycurveError)) throw error;
    return { pay: null, refusal: error.message.replace(/^pay: /, "") };
  }
}
