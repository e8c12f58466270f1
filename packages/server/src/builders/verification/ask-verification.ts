import { randomUUID } from "node:crypto";
import { InputError } from "@paycurve/core";
import { and, eq, gt, isNull } from "drizzle-orm";
import { hashOf, newSecret } from "../accounts/index.ts";
import type { Directory } from "../directory.ts";
import { changeProfile } from "../profiles/index.ts";
import type { Asker } from "../requests/index.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import { items, verifications } from "../store/schema/index.ts";
import { sendLink } from "./letter.ts";
import { type AskableMethod, readSubject } from "./read-subject.ts";
import { takeCheck } from "./take-check.ts";

/** What somebody wants verified, and by what. */
export interface AskedVerification {
  readonly method: AskableMethod;
  readonly subject: string;
  /** The item's id in its owner's file; null for who they are. */
  readonly itemId: string | null;
}

const MOST = 200;
const MOST_LETTERS_A_DAY = 3;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Asks for one verification. What was asked for before stays as it is, with the line that may already stand there; for an
 * address another letter is sent, and the link of the one before opens nothing any more.
 *
 * Shape   a directory, who asks, what → a row of `verifications`, nothing checked yet
 * Errors  InputError "verification.subject", "verification.item", "verification.too-many", "verification.too-often",
 *         "verification.letter" where the letter could not be sent
 */
export async function askVerification(
  directory: Directory,
  { accountId, handle }: Pick<Asker, "accountId" | "handle">,
  { method, itemId, subject: typed }: AskedVerification,
): Promise<void> {
  const subject = readSubject(method, typed, directory.proof);
  const secret = newSecret();
  const isByLetter = method === "address";
  if (isByLetter) await takeCheck(directory, accountId);
  const row = { accountId, method, subject, token: isByLetter ? hashOf(secret) : secret };
  await changeProfile(directory, accountId, async (transaction, askedAt) => {
    const ownItem = itemId === null ? null : await rowOfItem(transaction, accountId, itemId);
    if (isByLetter) await refuseMoreLetters(transaction, subject, askedAt);
    await lay(transaction, { ...row, itemId: ownItem, askedAt });
  });
  if (isByLetter) await sendLink(directory, { to: subject, handle, secret });
}

type Row = Pick<
  typeof verifications.$inferSelect,
  "accountId" | "itemId" | "method" | "subject" | "token" | "askedAt"
>;

async function lay(transaction: DirectoryDatabase, row: Row): Promise<void> {
  const { accountId, itemId, method, subject, token, askedAt } = row;
  const isOfClaim = itemId === null ? isNull(verifications.itemId) : eq(verifications.itemId, itemId);
  const same = and(
    eq(verifications.accountId, accountId),
    isOfClaim,
    eq(verifications.method, method),
    eq(verifications.subject, subject),
  );
  const there = await transaction.$count(verifications, same);
  if (there > 0 && method === "address")
    await transaction.update(verifications).set({ token, askedAt }).where(same);
  if (there > 0) return;
  if ((await transaction.$count(verifications, eq(verifications.accountId, accountId))) >= MOST) {
    const says = `An account has at most ${MOST} verifications. Take one back first.`;
    throw new InputError("verification.too-many", says, { field: "subject" });
  }
  await transaction.insert(verifications).values({ ...row, id: randomUUID() });
}

async function rowOfItem(transaction: DirectoryDatabase, accountId: string, itemId: string): Promise<string> {
  const [item] = await transaction
    .select({ id: items.id })
    .from(items)
    .where(and(eq(items.accountId, accountId), eq(items.itemId, itemId)));
  if (item) return item.id;
  throw new InputError("verification.item", "item: choose one of the systems you published.", {
    field: "item",
  });
}

/** Nobody is to be written to over and over by people who claim their address. */
async function refuseMoreLetters(transaction: DirectoryDatabase, to: string, at: Date): Promise<void> {
  const since = new Date(at.getTime() - DAY_MS);
  const isLetter = and(eq(verifications.method, "address"), eq(verifications.subject, to));
  const sent = await transaction.$count(verifications, and(isLetter, gt(verifications.askedAt, since)));
  if (sent < MOST_LETTERS_A_DAY) return;
  const says = "subject: this address was written to often enough for a day.";
  throw new InputError("verification.too-often", says, { field: "subject" });
}
