import { calendarDateOf } from "../calendar-date-of.ts";
import type { Directory } from "../directory.ts";
import { type FacetCounts, facetCounts } from "./facet-counts.ts";
import { type FindQuery, PAGE_SIZE } from "./find-query.ts";
import { type FoundBuilder, foundBuilders } from "./found-builders.ts";
import { type FoundClaim, foundClaims } from "./found-claims.ts";

/** What was found. */
export interface Found {
  readonly query: FindQuery;
  readonly builders: readonly (FoundBuilder & { readonly claims: readonly FoundClaim[] })[];
  readonly facets: FacetCounts;
  readonly hasMore: boolean;
}

/**
 * Finds builders, the most verified outcomes first.
 *
 * Shape   a directory, a question → one page of builders with their claims, and counts by facet; three statements
 */
export async function findBuilders({ database, now }: Directory, query: FindQuery): Promise<Found> {
  const asOf = calendarDateOf(now());
  const [found, facets] = await Promise.all([
    foundBuilders(database, query, asOf),
    facetCounts(database, query, asOf),
  ]);
  const shown = found.slice(0, PAGE_SIZE);
  const claims = Map.groupBy(
    await foundClaims(
      database,
      shown.map(({ id }) => id),
    ),
    ({ accountId }) => accountId,
  );
  return {
    query,
    builders: shown.map((one) => ({ ...one, claims: claims.get(one.id) ?? [] })),
    facets,
    hasMore: found.length > PAGE_SIZE,
  };
}
