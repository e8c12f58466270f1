import { randomUUID } from "node:crypto";
import { InputError } from "@paycurve/core";
import { eq, sql } from "drizzle-orm";
import { hashOf, newSecret } from "../accounts/index.ts";
import { noteDeed } from "../admin/log/index.ts";
import type { Directory } from "../directory.ts";
import { changeProfile } from "../profiles/index.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import { attestations, verifications } from "../store/schema/index.ts";
import { dueAfter } from "../verification/index.ts";
import { attestationOf } from "./attestation-of.ts";
import { signedCredential } from "./credential.ts";
import { type OpenedLink, openLink } from "./open-link.ts";
import { type SignForm, shownMark } from "./sign-form.ts";

/** What came of signing. */
export interface SignedAttestation {
  readonly id: string;
  readonly handle: string;
  /** By which it can be taken back; kept nowhere. */
  readonly withdrawLink: string;
}

/**
 * Signs what a link leads to, in the name that was typed. The link is used up, and the item is borne out by that person from
 * now on; all of it, or nothing.
 *
 * Shape   a directory, the link's secret, the form → where it is, and how to take it back
 * Errors  InputError "attestation.unknown", "attestation.changed" where the system says something else than was shown,
 *         "attestation.unfit" naming the field to mend
 */
export async function signAttestation(
  directory: Directory,
  secret: string,
  form: SignForm,
): Promise<SignedAttestation> {
  const { attestation } = await openLink(directory.database, directory.now(), secret);
  const withdraw = newSecret();
  return changeProfile(directory, attestation.accountId, async (transaction, at) => {
    const opened = await openLink(transaction, at, secret);
    const { handle } = opened;
    if (form.shown !== shownMark({ ...opened, origin: directory.origin })) throw changed();
    const credential = await credentialFor({ ...directory, database: transaction }, opened, { form, at });
    await keep(transaction, opened, { form, at, credential, withdrawHash: hashOf(withdraw) });
    await bearOut(transaction, opened, { form, at });
    const aboutId = attestation.accountId;
    await noteDeed(transaction, { at, actorId: null, deed: "attestation.signed", aboutId });
    return {
      id: attestation.id,
      handle,
      withdrawLink: `${directory.origin}/attest/withdraw/${withdraw}`,
    };
  });
}

interface Signing {
  readonly form: SignForm;
  readonly at: Date;
}

async function credentialFor(
  directory: Directory,
  { attestation, item, handle }: OpenedLink,
  { form, at }: Signing,
): Promise<string> {
  const system = { origin: directory.origin, handle, item };
  const { name, relation, statement } = form;
  try {
    const word = { id: attestation.id, name, relation, statement, at };
    return await signedCredential(directory, attestationOf(system, word));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const field = error.details.field === "evidence[0].narrative" ? "statement" : "name";
    const says = `${field}: it holds a character that cannot be seen; take it out.`;
    throw new InputError("attestation.unfit", says, { field });
  }
}

async function keep(
  transaction: DirectoryDatabase,
  { attestation }: OpenedLink,
  signed: Signing & { readonly credential: string; readonly withdrawHash: string },
): Promise<void> {
  const { form, at, credential, withdrawHash } = signed;
  const { name, relation, statement } = form;
  await transaction
    .update(attestations)
    .set({ name, relation, statement, credential, signedAt: at, linkHash: null, withdrawHash })
    .where(eq(attestations.id, attestation.id));
}

/** The newer word of a person of the same name stands in the place of the older. */
async function bearOut(
  transaction: DirectoryDatabase,
  { attestation, item }: OpenedLink,
  { form: { name, relation }, at }: Signing,
): Promise<void> {
  const { accountId, itemId, method, subject, heldSince } = verifications;
  const held = {
    token: attestation.id,
    checkedAt: at,
    triedAt: at,
    dueAt: dueAfter("person", at),
    says: `Signed as a ${relation}.`,
  };
  await transaction
    .insert(verifications)
    .values({
      ...held,
      id: randomUUID(),
      accountId: attestation.accountId,
      itemId: item.id,
      method: "person",
      subject: name,
      askedAt: attestation.askedAt,
      heldSince: at,
    })
    .onConflictDoUpdate({
      target: [accountId, itemId, method, subject],
      set: { ...held, heldSince: sql`coalesce(${heldSince}, ${at.toISOString()}::timestamptz)` },
    });
}

function changed(): InputError {
  const says = "What the builder says of it has changed since you opened this page. Read it again.";
  return new InputError("attestation.changed", says, { field: "form" });
}
