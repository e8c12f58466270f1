import { DataError, InputError, type PaycurveError } from "@paycurve/core";

/** Why a download failed, in one word. */
export type DownloadReason =
  | "address"
  | "checksum"
  | "too-large"
  | "status"
  | "redirects"
  | "cut-off"
  | "silent"
  | "unreachable";

/**
 * The refusal of a download: an InputError where the person can mend it, else a DataError.
 *
 * Shape   reason, address, what was wrong → an error with code "download.reason"
 */
export function downloadFault(
  reason: DownloadReason,
  url: string,
  says: string,
  cause?: unknown,
): PaycurveError {
  const code = `download.${reason}`;
  const message = `${url} ${says}`;
  return reason === "address" || reason === "checksum" || reason === "too-large"
    ? new InputError(code, message, { field: "url", url }, cause)
    : new DataError(code, message, { url }, cause);
}
