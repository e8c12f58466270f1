import { MARKET_CODES } from "@paycurve/core/money";
import type { Bundle } from "@paycurve/market/bundle";
import type { DirectoryStanding } from "./builders/index.ts";

/**
 * That the service can answer, from which edition of the postings, and how the directory of builders stands: what is not open
 * opens when somebody asks for it.
 *
 * Shape   a bundle, how the directory stands → the document of /healthz
 * Errors  DataError when a snapshot cannot be read: then it cannot answer
 */
export function health(bundle: Bundle, directory: DirectoryStanding) {
  const editions = MARKET_CODES.map((code) => [code, bundle.snapshot(code).edition] as const);
  return { status: "ok" as const, editions: Object.fromEntries(editions), directory };
}
