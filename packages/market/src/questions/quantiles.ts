import { PRINTED_SHARES, type QuantilesDocument, quantilesDocument } from "@paycurve/core/curve";
import { type Level, type RoleFamilies, readLevel } from "@paycurve/core/figures";
import { type Market, readMarket } from "@paycurve/core/money";
import { countPay } from "../count-pay.ts";
import type { CountedSource } from "../counted-source.ts";
import { titlesOf } from "../titles-of.ts";
import { askedTitles } from "./asked-titles.ts";
import { readShares } from "./read-shares.ts";
import { readYears } from "./read-years.ts";

/** A question about quantiles as it was typed. */
export interface QuantilesWords {
  readonly market: string;
  readonly role?: string | undefined;
  readonly title?: string | undefined;
  readonly level?: string | undefined;
  readonly years?: string | undefined;
  readonly p?: string | undefined;
}

/** The same, understood; role and title wait for the source that knows its titles. */
export interface QuantilesAsked {
  readonly market: Market;
  readonly role: string | undefined;
  readonly title: string | undefined;
  /** Null for every level. */
  readonly level: Level | null;
  /** Null for the latest two. */
  readonly years: readonly [number, number] | null;
  readonly shares: readonly number[];
}

/**
 * Understands a question about quantiles.
 *
 * Errors  InputError "market.unknown", "level.unknown", "p.unclear", "years.unclear"
 */
export function readQuantiles({ market, role, title, level, years, p }: QuantilesWords): QuantilesAsked {
  return {
    market: readMarket(market),
    role,
    title,
    level: level === undefined ? null : readLevel(level),
    shares: p === undefined ? PRINTED_SHARES : readShares(p),
    years: years === undefined ? null : readYears(years),
  };
}

/**
 * Answers a question about quantiles from a source of counted pay.
 *
 * Shape   the question, the source and the role families → the document of `quantiles --json`
 * Errors  InputError "role.unknown", "title.unknown", "role.and-title", "store.no-postings"
 */
export async function answerQuantiles(
  { market, role, title, level, years, shares }: QuantilesAsked,
  { source, families }: { readonly source: CountedSource; readonly families: RoleFamilies },
): Promise<QuantilesDocument> {
  const { asked, titles } = askedTitles({ role, title }, families, await titlesOf(source, market));
  const counted = await countPay(source, { market, titles, years });
  return quantilesDocument({ market, asked, level, shares }, counted);
}
