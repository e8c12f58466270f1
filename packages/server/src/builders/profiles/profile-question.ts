import type { PublishedItem, Verification } from "@paycurve/core/builders";
import { and, type Column, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import type { DirectoryDatabase } from "../store/index.ts";
import { accounts, items, profiles, verifications } from "../store/schema/index.ts";

/** A verification as the database tells it: of a mail address the domain alone. */
export interface ToldVerification extends Verification {
  /** The row of the item it bears out; null for who somebody is. */
  readonly row: string | null;
}

/** An item as the database tells it. */
export interface ToldItem extends PublishedItem {
  readonly row: string;
}

/**
 * The one question a builder's page asks, prepared once for a database: the page is what is read most.
 *
 * Shape   a database → a question by handle, its answer a profile with its items and what of it is held; none for who is
 *         hidden
 */
export function profileQuestion(database: DirectoryDatabase): ProfileQuestion {
  const known = PREPARED.get(database);
  if (known) return known;
  const prepared = prepare(database);
  PREPARED.set(database, prepared);
  return prepared;
}

/** That question. */
export type ProfileQuestion = ReturnType<typeof prepare>;

const PREPARED = new WeakMap<DirectoryDatabase, ProfileQuestion>();

function prepare(database: DirectoryDatabase) {
  const { words: _words, ...shown } = getTableColumns(profiles);
  return database
    .select({ ...shown, handle: accounts.handle, items: itemsOfProfile(), held: heldOfProfile() })
    .from(accounts)
    .innerJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(and(eq(accounts.handle, sql.placeholder("handle")), isNull(accounts.hiddenAt)))
    .prepare("public_profile");
}

/** The latest shipped first; what has no day comes last, in the builder's own order. */
function itemsOfProfile(): SQL<ToldItem[]> {
  const { id, itemId, system, problem, metric, unit, baseline, after } = items;
  const { method, shipped, production, part, proof, skills, shows } = items;
  return sql`(select coalesce(json_agg(json_build_object(
    'row', ${id}, 'id', ${itemId}, 'system', ${system}, 'problem', ${problem}, 'metric', ${metric}, 'unit', ${unit},
    'baseline', ${baseline}, 'after', ${after}, 'method', ${method}, 'shipped', ${shipped},
    'production', ${production}, 'part', ${part}, 'proof', ${proof}, 'skills', ${skills}, 'shows', ${shows})
    order by ${shipped} desc nulls last, ${items.place}), '[]')
    from ${items} where ${items.accountId} = ${profiles.accountId})`;
}

function heldOfProfile(): SQL<ToldVerification[]> {
  const { itemId, method, subject, heldSince, checkedAt, dueAt } = verifications;
  return sql`(select coalesce(json_agg(json_build_object(
    'row', ${itemId}, 'method', ${method},
    'subject', case when ${method} = 'address' then substring(${subject} from '@[^@]*$') else ${subject} end,
    'heldSince', ${dayOf(heldSince)}, 'checkedAt', ${dayOf(checkedAt)}, 'dueAt', ${dayOf(dueAt)})
    order by ${heldSince}, ${verifications.id}), '[]')
    from ${verifications} where ${verifications.accountId} = ${profiles.accountId} and ${heldSince} is not null)`;
}

function dayOf(moment: Column): SQL {
  return sql`to_char(${moment} at time zone 'utc', 'YYYY-MM-DD')`;
}
