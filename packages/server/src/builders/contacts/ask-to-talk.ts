import { randomUUID } from "node:crypto";
import { InputError } from "@paycurve/core";
import { and, count, eq, gt, isNull } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import type { Asker } from "../requests/index.ts";
import { sendLetter } from "../send-letter.ts";
import { type AIMS, accounts, contacts, profiles } from "../store/schema/index.ts";

/** What somebody asks a builder for. */
export interface NewContact {
  readonly builder: string;
  readonly aim: (typeof AIMS)[number];
  readonly message: string;
}

/** As many builders as anybody writes to in a day and means it. */
const MOST_A_DAY = 10;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Asks a builder to talk. They learn who asks and why; neither learns the other's address before they say yes, nor whether the letter reached them: the request waits here.
 *
 * Errors  InputError "builder.unknown", "contact.not-open" where they are not open to that, "contact.twice" while an earlier
 *         one is unanswered, "contact.too-many" past ten in a day
 */
export async function askToTalk(directory: Directory, asker: Asker, asked: NewContact): Promise<void> {
  const { database, now, origin } = directory;
  const { builder, aim, message } = asked;
  const to = await openBuilder(directory, asked);
  if (to.id === asker.accountId) throw refusal("contact.self", "builder: this is you.");
  await refuseTooMany(directory, asker.accountId, to.id);
  await database
    .insert(contacts)
    .values({ id: randomUUID(), fromId: asker.accountId, toId: to.id, aim, message, askedAt: now() });
  if (to.email === null) return;
  const text = `${asker.handle} asks to talk (${aim === "hire" ? "to hire you" : "to work with you"}):\n\n${message}\n\nYour address is not told to them unless you accept. Answer at ${origin}/contacts\n`;
  await sendLetter(directory, { to: to.email, subject: `${builder}, ${asker.handle} asks to talk`, text });
}

async function openBuilder({ database }: Directory, { builder, aim }: NewContact) {
  const [found] = await database
    .select({
      id: accounts.id,
      email: accounts.email,
      isOpen: aim === "hire" ? profiles.openToHire : profiles.openToCollaborate,
    })
    .from(accounts)
    .innerJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(and(eq(accounts.handle, builder), eq(profiles.isListed, true)));
  if (!found) throw refusal("builder.unknown", `builder: nobody here is called “${builder}”.`);
  if (!found.isOpen) throw refusal("contact.not-open", `builder: ${builder} is not open to that.`);
  return found;
}

async function refuseTooMany({ database, now }: Directory, fromId: string, toId: string): Promise<void> {
  const since = new Date(now().getTime() - DAY_MS);
  const [[day], [open]] = await Promise.all([
    database
      .select({ asked: count() })
      .from(contacts)
      .where(and(eq(contacts.fromId, fromId), gt(contacts.askedAt, since))),
    database
      .select({ asked: count() })
      .from(contacts)
      .where(and(eq(contacts.fromId, fromId), eq(contacts.toId, toId), isNull(contacts.answer))),
  ]);
  if ((open?.asked ?? 0) > 0) throw refusal("contact.twice", "builder: they have not answered you yet.");
  if ((day?.asked ?? 0) >= MOST_A_DAY) {
    const says = `builder: at most ${MOST_A_DAY} builders are asked in a day. Ask again tomorrow.`;
    throw refusal("contact.too-many", says);
  }
}

function refusal(code: string, says: string): InputError {
  return new InputError(code, says, { field: "builder" });
}
