import { calendarDateOf } from "../calendar-date-of.ts";
import type { Directory } from "../directory.ts";
import { countFound, type FacetCounts } from "./count-found.ts";
import { type FindQuery, PAGE_SIZE } from "./find-query.ts";
import { type FoundBuilder, foundBuilders } from "./found-builders.ts";
import { type WithClaims, withClaims } from "./with-claims.ts";

/** What was found. */
export interface Found {
  readonly query: FindQuery;
  readonly builders: readonly WithClaims<FoundBuilder>[];
  readonly facets: FacetCounts;
  readonly hasMore: boolean;
}

/**
 * Finds builders, the most verified outcomes first.
 *
 * Shape   a directory, a question → one page of builders with their claims, and counts by facet; three statements
 */
export async function findBuilders({ database, now }: Directory, query: FindQuery): Promise<Found> {
  const { facets, page } = await countFound(database, query, calendarDateOf(now()));
  const shown = await foundBuilders(database, page.slice(0, PAGE_SIZE));
  return {
    query,
    builders: await withClaims(database, shown),
    facets,
    hasMore: page.length > PAGE_SIZE,
  };
}
