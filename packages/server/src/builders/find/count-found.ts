import type { CalendarDate } from "@paycurve/core/calendar";
import { addMonths } from "@paycurve/core/calendar";
import { RECENT_MONTHS } from "@paycurve/core/evidence";
import { type SQL, sql } from "drizzle-orm";
import type { DirectoryDatabase } from "../store/index.ts";
import { type FindQuery, PAGE_SIZE } from "./find-query.ts";
import { firstFound } from "./first-found.ts";
import { IN_ORDER } from "./matching.ts";

/** How many of the builders found have each word of a facet. */
export interface FacetCounts {
  /** Builders counted: all that were found, or the first two hundred of them. */
  readonly counted: number;
  readonly market: Readonly<Record<string, number>>;
  readonly level: Readonly<Record<string, number>>;
  readonly skill: Readonly<Record<string, number>>;
  readonly verified: Readonly<Record<string, number>>;
  readonly open: Readonly<Record<string, number>>;
  readonly shipped: Readonly<Record<string, number>>;
}

/** Counts of what was found, and whom one page of it shows. */
export interface CountedFound {
  readonly facets: FacetCounts;
  /** Builders' ids in order: a page's, and one more where there is one. */
  readonly page: readonly string[];
}

/**
 * Counts each facet among the builders found, at most the first two hundred in order: so that a count costs the same in a
 * directory of any size, and says what it is of.
 *
 * Shape   a database, a question, the day → counts by word, and who is on the page; one statement
 */
export async function countFound(
  database: DirectoryDatabase,
  query: FindQuery,
  asOf: CalendarDate,
): Promise<CountedFound> {
  const since = addMonths(asOf, -RECENT_MONTHS);
  const found = database.$with("found", {}).as(firstFound(query, asOf));
  const [counts] = await database
    .with(found)
    .select({
      page: pageOf(query),
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
  const { page, ...facets } = counts;
  return { facets, page };
}

/** In order, as the rows found are named as those that they are of. */
function pageOf({ page }: FindQuery): SQL<string[]> {
  const ids = sql`select account_id from found as profiles order by ${IN_ORDER} limit ${PAGE_SIZE + 1} offset ${(page - 1) * PAGE_SIZE}`;
  return sql<string[]>`(select coalesce(jsonb_agg(account_id), '[]') from (${ids}) as page)`;
}

/** How often each word stands in some rows. */
function counted(rows: SQL): SQL<Record<string, number>> {
  return sql`(select coalesce(jsonb_object_agg(word, times), '{}') from (select word, count(*)::int as times from (${rows}) as words where word is not null group by word) as counted)`;
}
