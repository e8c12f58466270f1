import type { DirectoryDatabase } from "../store/index.ts";
import { type FoundClaim, foundClaims } from "./found-claims.ts";

/** Somebody with the verified systems that a list shows of them. */
export type WithClaims<Builder> = Builder & { readonly claims: readonly FoundClaim[] };

/**
 * Puts to each of some builders what a list shows of their verified systems.
 *
 * Shape   a database, builders → the same in the same order, with their claims; one statement for all of them
 */
export async function withClaims<Builder extends { readonly id: string }>(
  database: DirectoryDatabase,
  builders: readonly Builder[],
): Promise<WithClaims<Builder>[]> {
  const claims = await foundClaims(
    database,
    builders.map(({ id }) => id),
  );
  const byBuilder = Map.groupBy(claims, ({ accountId }) => accountId);
  return builders.map((builder) => ({ ...builder, claims: byBuilder.get(builder.id) ?? [] }));
}
