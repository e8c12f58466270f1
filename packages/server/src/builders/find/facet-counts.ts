import type { CalendarDate } from "@paycurve/core/calendar";
import { addMonths } from "@paycurve/core/calendar";
import { RECENT_MONTHS } from "@paycurve/core/evidence";
import { sql } from "drizzle-orm";
import type { DirectoryDatabase } from "../store/index.ts";
import { profiles } from "../store/schema/index.ts";
import { type FindQuery, MOST_FOUND } from "./find-query.ts";
import { IN_ORDER, matching } from "./matching.ts";

/** How many of the builders found have each word of a facet. */
export interface FacetCounts {
  /** Builders counted: all that were found, or the first thousand of them. */
  readonly counted: number;
  readonly market: Readonly<Record<string, number>>;
  readonly level: Readonly<Record<string, number>>;
  readonly skill: Readonly<Record<string, number>>;
  readonly verified: Readonly<Record<string, number>>;
  readonly open: Readonly<Record<string, number>>;
  readonly shipped: Readonly<Record<string, number>>;
}

/**
 * Counts each facet among the builders found, at most the first thousand in order: so that a count costs the same in a
 * directory of any size, and says what it is of.
 *
 * Shape   a database, a question, the day → counts by word; one statement
 */
export async function facetCounts(
  database: DirectoryDatabase,
  query: FindQuery,
  asOf: CalendarDate,
): Promise<FacetCounts> {
  const found = database.$with("found").as(
    database
      .select(COUNTED)
      .from(profiles)
      .where(matching(query, asOf))
      .orderBy(...IN_ORDER)
      .limit(MOST_FOUND),
  );
  const since = addMonths(asOf, -RECENT_MONTHS);
  const [counts] = await database
    .with(found)
    .select({
      counted: sql<number>`(select count(*)::int from found)`,
      market: counted(sql`select market as word from found`),
      level: counted(
        sql`select lower_level as word from found union all select upper_level from found where upper_level <> lower_level`,
      ),
      skill: counted(sql`select unnest(skills) as word from found`),
      verified: counted(sql`select unnest(verified_by) as word from found`),
      open: counted(
        sql`select 'hire' as word from found where open_to_hire union all select 'collaborate' from found where open_to_collaborate`,
      ),
      shipped: counted(sql`select 'recent' as word from found where latest_shipped >= ${since}`),
    })
    .from(sql`(values (1)) as once`);
  if (!counts) throw new Error("a row of counts is always given");
  return counts;
}

const COUNTED = {
  market: profiles.market,
  lowerLevel: profiles.lowerLevel,
  upperLevel: profiles.upperLevel,
  skills: profiles.skills,
  verifiedBy: profiles.verifiedBy,
  openToHire: profiles.openToHire,
  openToCollaborate: profiles.openToCollaborate,
  latestShipped: profiles.latestShipped,
};

/** How often each word stands in some rows. */
function counted(rows: ReturnType<typeof sql>) {
  return sql<
    Record<string, number>
  >`(select coalesce(jsonb_object_agg(word, times), '{}') from (select word, count(*)::int as times from (${rows}) as words where word is not null group by word) as counted)`;
}
