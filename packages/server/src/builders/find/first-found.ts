import type { CalendarDate } from "@paycurve/core/calendar";
import { type SQL, sql } from "drizzle-orm";
import { profiles } from "../store/schema/index.ts";
import { type FindQuery, MOST_FOUND } from "./find-query.ts";
import { IN_ORDER, matching } from "./matching.ts";

/** Words are often met where one in so many of the first profiles has them. */
const OFTEN = 50;

/**
 * The first two hundred builders who answer a question, in order. Words that many profiles have are met soon when one goes
 * through profiles in order; words that few have, and words that exclude each other, are quick by the words' own index.
 * Which of the two they are is seen among the first two hundred, since what PostgreSQL supposes of several words together may
 * be wrong by any factor.
 *
 * Shape   a question, the day of asking → a SELECT of `FOUND_COLUMNS`
 */
export function firstFound(query: FindQuery, asOf: CalendarDate): SQL {
  const asked = matching(query, asOf);
  if (query.words === "") return firstOf(FOUND_COLUMNS, asked);
  const read = sql`websearch_to_tsquery('english', ${query.words})`;
  const [often, words] = [sql`(select often from tried)`, sql`(select words from searched)`];
  return sql`with searched as materialized (select ${read} as words),
    first as materialized (${firstOf(sql`words`, asked)}),
    tried as materialized (
      select count(*) < ${MOST_FOUND} or count(*) filter (where words @@ ${words}) * ${OFTEN} >= count(*) as often from first)
    (${firstOf(FOUND_COLUMNS, sql`${often} and ${inOrder(sql`${profiles.words} @@ ${read}`)} and ${asked}`)})
    union all (${firstOf(FOUND_COLUMNS, sql`not ${often} and ${profiles.words} @@ ${words} and ${asked}`)})`;
}

/** What of each one found is counted or puts them in order. */
const FOUND_COLUMNS = sql.join(
  [
    profiles.accountId,
    profiles.market,
    profiles.lowerLevel,
    profiles.upperLevel,
    profiles.skills,
    profiles.verifiedBy,
    profiles.openToHire,
    profiles.openToCollaborate,
    profiles.latestShipped,
    profiles.verifiedOutcomes,
    profiles.verifiedSystems,
  ],
  sql`, `,
);

/** So written, a condition on words is none that their index could answer, and is supposed to hold for every other row. */
function inOrder(condition: SQL): SQL {
  return sql`coalesce(${condition}, false)`;
}

function firstOf(columns: SQL, condition: SQL): SQL {
  return sql`select ${columns} from ${profiles} where ${condition} order by ${IN_ORDER} limit ${MOST_FOUND}`;
}
