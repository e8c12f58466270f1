import { and, desc, eq, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { DirectoryDatabase } from "../store/index.ts";
import { items, verifications } from "../store/schema/index.ts";

/** Systems that a list shows of each builder. */
const SHOWN_EACH = 2;

/** A verified system of a builder's as a list shows it. */
export type FoundClaim = Awaited<ReturnType<typeof foundClaims>>[number];

/**
 * The first two verified systems of each of some builders, each with the verification that was checked last. Of a
 * mail address nobody is told more than its domain.
 *
 * Shape   a database, builders' ids → claims, a builder's own in their order; one statement for all of them
 */
export async function foundClaims(database: DirectoryDatabase, builders: readonly string[]) {
  if (builders.length === 0) return [];
  const held = database.$with("held").as(
    database
      .selectDistinctOn([verifications.itemId])
      .from(verifications)
      .where(
        and(
          inArray(verifications.accountId, [...builders]),
          isNotNull(verifications.itemId),
          isNotNull(verifications.heldSince),
        ),
      )
      .orderBy(verifications.itemId, desc(verifications.checkedAt)),
  );
  const claims = database.$with("claims").as(
    database
      .with(held)
      .select({
        accountId: items.accountId,
        place: items.place,
        system: items.system,
        metric: items.metric,
        unit: items.unit,
        baseline: items.baseline,
        after: items.after,
        shipped: items.shipped,
        method: held.method,
        subject:
          sql<string>`case when ${held.method} = 'address' then '@' || split_part(${held.subject}, '@', 2) else ${held.subject} end`.as(
            "told",
          ),
        heldSince: held.heldSince,
        checkedAt: held.checkedAt,
        dueAt: held.dueAt,
        nth: sql<number>`row_number() over (partition by ${items.accountId} order by ${items.place})`.as(
          "nth",
        ),
      })
      .from(items)
      .innerJoin(held, eq(held.itemId, items.id)),
  );
  return database
    .with(claims)
    .select()
    .from(claims)
    .where(lte(claims.nth, SHOWN_EACH))
    .orderBy(claims.accountId, claims.place);
}
