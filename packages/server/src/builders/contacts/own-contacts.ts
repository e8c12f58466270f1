import { desc, eq, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Directory } from "../directory.ts";
import { accounts, contacts } from "../store/schema/index.ts";

/** A request to talk, as one of its two sides sees it. */
export type OwnContact = Awaited<ReturnType<typeof ownContacts>>[number];

/** Older ones are not shown. */
const MOST_SHOWN = 200;

/**
 * The requests that somebody got or made, the newest first. An address is told to both sides once the builder accepted, and
 * to nobody before.
 *
 * Shape   a directory, an account → requests; one statement
 */
export async function ownContacts({ database }: Directory, accountId: string) {
  const other = alias(accounts, "other");
  return database
    .select({
      id: contacts.id,
      isAsked: sql<boolean>`${contacts.toId} = ${accountId}`,
      other: other.handle,
      address: sql<string | null>`case when ${contacts.answer} = 'accepted' then ${other.email} end`,
      aim: contacts.aim,
      message: contacts.message,
      askedAt: contacts.askedAt,
      answer: contacts.answer,
    })
    .from(contacts)
    .innerJoin(
      other,
      sql`${other.id} = case when ${contacts.toId} = ${accountId} then ${contacts.fromId} else ${contacts.toId} end`,
    )
    .where(or(eq(contacts.fromId, accountId), eq(contacts.toId, accountId)))
    .orderBy(desc(contacts.askedAt))
    .limit(MOST_SHOWN);
}
