import { MARKET_CODES } from "@paycurve/core/money";
import { SKILLS } from "@paycurve/core/skills";
import { sql } from "drizzle-orm";
import type { DirectoryDatabase } from "../src/builders/store/index.ts";
import { METHODS } from "../src/builders/store/schema/index.ts";

/** The day on which these builders are looked at. */
export const NOW = new Date("2026-11-28T12:00:00Z");

/**
 * Puts so many invented builders into an empty directory, each with two systems of which none, one or both are verified;
 * the same ones for the same count.
 */
export async function addSomeBuilders(database: DirectoryDatabase, count: number): Promise<void> {
  for (let from = 1; from <= count; from += AT_ONCE)
    await addRange(database, from, Math.min(count, from + AT_ONCE - 1));
}

/** A statement that takes long is ended. */
const AT_ONCE = 10_000;

async function addRange(database: DirectoryDatabase, from: number, to: number): Promise<void> {
  await database.execute(sql`
    insert into accounts (id, handle, email, is_admin, created_at)
    select ${uuid("account")}, 'builder-' || n, 'builder-' || n || '@example.org', false, ${NOW.toISOString()}
    from generate_series(${from}::int, ${to}::int) as n`);
  await database.execute(sql`
    insert into items (id, account_id, item_id, place, system, metric, unit, baseline, after, shipped, production,
      proof, skills, shows, published_at, updated_at)
    select md5('item' || n || '/' || place)::uuid, ${uuid("account")}, 'system-' || place, place,
      ${pick(SYSTEMS, "n + place")} || ' ' || n, 'hours', 'hours', 20, case when n % 3 = 0 then null else n % 20 end,
      date '2026-11-01' - (n / 20 % 900), true, '{}', array[${pick(SKILL_IDS, "n")}], '{}',
      ${NOW.toISOString()}, ${NOW.toISOString()}
    from generate_series(${from}::int, ${to}::int) as n, generate_series(1, 2) as place`);
  await database.execute(sql`
    insert into verifications (id, account_id, item_id, method, subject, token, asked_at, held_since, checked_at, due_at)
    select md5('verification' || n || '/' || place)::uuid, ${uuid("account")}, md5('item' || n || '/' || place)::uuid,
      ${pick(METHODS, "n / 4")}, 'secret@proof.example', 'token', ${NOW.toISOString()}, ${NOW.toISOString()},
      ${NOW.toISOString()}, ${NOW.toISOString()}::timestamptz + interval '20 days'
    from generate_series(${from}::int, ${to}::int) as n, generate_series(1, 2) as place where n % 4 >= place`);
  await database.execute(sql`
    insert into profiles (account_id, name, headline, about, market, lower_level, upper_level, skills, open_to_hire,
      open_to_collaborate, languages, links, updated_at, is_identified, verified_outcomes, verified_systems, verified_by,
      latest_shipped, words, is_listed)
    select ${uuid("account")}, 'Builder ' || n, 'Ships a ' || ${pick(SYSTEMS, "n")}, '', ${pick(MARKET_CODES, "n")},
      ${pick(LOWER, "n / 3")}, ${pick(UPPER, "n / 3")}, array[${pick(SKILL_IDS, "n")}, ${pick(SKILL_IDS, "n / 7 + 1")}],
      n % 2 = 0, n % 3 = 0, '{en}', '{}', ${NOW.toISOString()}, n % 2 = 0,
      case when n % 3 = 0 then 0 else least(n % 4, 2) end, least(n % 4, 2),
      case when n % 4 = 0 then '{}' else array[${pick(METHODS, "n / 4")}] end,
      case when n % 4 = 0 then null else date '2026-11-01' - (n / 20 % 900) end,
      to_tsvector('english', 'Ships a ' || ${pick(SYSTEMS, "n")} || ' builder ' || n), n % 50 <> 0
    from generate_series(${from}::int, ${to}::int) as n`);
}

const SYSTEMS = ["ticket classifier", "search index", "fraud model", "document reader", "voice agent"];
const LOWER = ["entry", "mid", "mid", "senior"];
const UPPER = ["entry", "mid", "senior", "senior"];
const SKILL_IDS = SKILLS.map(({ id }) => id);

function uuid(kind: string) {
  return sql`md5(${kind}::text || n)::uuid`;
}

/** One of some words, by a whole number in SQL. */
function pick(words: readonly string[], by: string) {
  const list = sql.join(
    words.map((word) => sql`${word}`),
    sql`, `,
  );
  return sql`(array[${list}]::text[])[1 + mod(${sql.raw(by)}, ${words.length}::int)]`;
}
