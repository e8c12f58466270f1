import { InputError } from "@paycurve/core";
import { and, eq, isNull } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import type { Asker } from "../requests/index.ts";
import { sendLetter } from "../send-letter.ts";
import { accounts, contacts } from "../store/schema/index.ts";

/** What a builder says to somebody who asks to talk. */
export const ANSWERS = ["accepted", "declined"] as const;

/**
 * Answers a request to talk, once; who asked is told by letter.
 *
 * Errors  InputError "contact.unknown" for anyone but the one who was asked, and for one that was answered
 */
export async function answerContact(
  directory: Directory,
  asker: Asker,
  { id, answer }: { readonly id: string; readonly answer: (typeof ANSWERS)[number] },
): Promise<void> {
  const { database, now, origin } = directory;
  const [answered] = await database
    .update(contacts)
    .set({ answer, answeredAt: now() })
    .where(and(eq(contacts.id, id), eq(contacts.toId, asker.accountId), isNull(contacts.answer)))
    .returning({ fromId: contacts.fromId });
  if (!answered) throw new InputError("contact.unknown", "There is no such request, or it is answered.");
  const [from] = await database
    .select({ email: accounts.email })
    .from(accounts)
    .where(eq(accounts.id, answered.fromId));
  if (!from?.email) return;
  const text =
    answer === "accepted"
      ? `${asker.handle} accepts. How to reach them stands at ${origin}/contacts\n`
      : `${asker.handle} declines.\n`;
  await sendLetter(directory, { to: from.email, subject: `${asker.handle} answered`, text });
}
