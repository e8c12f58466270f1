import { InputError, PaycurveError } from "@paycurve/core";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Refusals that HTTP has a word of its own for, by code. */
const STATUS_BY_CODE: Readonly<Record<string, ContentfulStatusCode>> = {
  "market.unknown": 404,
  "claim.unknown": 404,
  "path.unknown": 404,
  "method.refused": 405,
  "origin.foreign": 403,
  "form.too-long": 413,
  "directory.closed": 503,
  "account.signed-out": 401,
  "account.token": 401,
  "account.sign-in-again": 403,
  "account.too-many": 429,
  "builder.unknown": 404,
  "record.too-long": 413,
  "shortlist.unknown": 404,
  "contact.unknown": 404,
  "article.unknown": 404,
  "verification.unknown": 404,
  "attestation.unknown": 404,
  "verification.too-often": 429,
  "report.unknown": 404,
  "appeal.unknown": 404,
  "address.too-long": 414,
};

/**
 * The HTTP status of anything thrown: what can be mended is the asker's, the rest is our fault.
 *
 * Shape   anything thrown → one of these, else 400 for an InputError, else 500
 */
export function statusOf(error: unknown): ContentfulStatusCode {
  const special = error instanceof PaycurveError ? STATUS_BY_CODE[error.code] : undefined;
  return special ?? (error instanceof InputError ? 400 : 500);
}
