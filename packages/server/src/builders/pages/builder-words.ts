import { MARKETS, readMarket } from "@paycurve/core/money";

/**
 * The market somebody works in.
 *
 * @example marketWords({ market: "GB" }) // => "United Kingdom"
 */
export function marketWords({ market }: { readonly market: string }): string {
  return MARKETS[readMarket(market)].name;
}

/** A level of the scope test, or the two between which it left somebody. */
export interface ScopeLevels {
  readonly lowerLevel: string | null;
  readonly upperLevel: string | null;
}

/**
 * The scope somebody owns, by the scope test; nothing where they did not answer it.
 *
 * @example levelWords({ lowerLevel: "mid", upperLevel: "senior" }) // => "mid to senior scope"
 * @example levelWords({ lowerLevel: "mid", upperLevel: "mid" }) // => "mid scope"
 */
export function levelWords({ lowerLevel, upperLevel }: ScopeLevels): string {
  if (lowerLevel === null || upperLevel === null) return "";
  return lowerLevel === upperLevel ? `${lowerLevel} scope` : `${lowerLevel} to ${upperLevel} scope`;
}

/** What somebody is open to. */
export interface OpenTo {
  readonly openToHire: boolean;
  readonly openToCollaborate: boolean;
}

/**
 * What somebody is open to; nothing where they are to neither.
 *
 * @example openWords({ openToHire: true, openToCollaborate: true }) // => "open to being hired and working together"
 */
export function openWords({ openToHire, openToCollaborate }: OpenTo): string {
  const open = [openToHire && "being hired", openToCollaborate && "working together"].filter(Boolean);
  return open.length === 0 ? "" : `open to ${open.join(" and ")}`;
}
