import { MARKET_CODES } from "@paycurve/core/money";
import type { Bundle } from "@paycurve/market/bundle";

/**
 * That the service can answer, and from which edition of the postings.
 *
 * Shape   a bundle → the document of /healthz
 * Errors  DataError when a snapshot cannot be read: then it cannot answer
 */
export function health(bundle: Bundle) {
  const editions = MARKET_CODES.map((code) => [code, bundle.snapshot(code).edition] as const);
  return { status: "ok" as const, editions: Object.fromEntries(editions) };
}
