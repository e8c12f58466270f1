import type { PublishedItem, Verification } from "@paycurve/core/builders";
import { noSuchBuilder } from "../no-such-builder.ts";
import type { DirectoryDatabase } from "../store/index.ts";
import type { profiles } from "../store/schema/index.ts";
import { profileQuestion, type ToldVerification } from "./profile-question.ts";

/** A system as anybody may see it, with what bears it out. */
export interface PublicItem extends PublishedItem {
  readonly verifications: readonly Verification[];
}

/** A builder as anybody may see them. */
export interface PublicProfile extends Omit<typeof profiles.$inferSelect, "words"> {
  readonly handle: string;
  /** What bears out who they are. */
  readonly identity: readonly Verification[];
  /** The latest shipped first; what has no day comes last, in the builder's own order. */
  readonly items: readonly PublicItem[];
}

/**
 * A builder as anybody may see them: with what held when it was last looked at, and of a mail address its domain alone. Who
 * is hidden is as unknown as who never was.
 *
 * Shape   a database, a handle → PublicProfile; one question
 * Errors  InputError "builder.unknown"
 */
export async function publicProfile(database: DirectoryDatabase, asked: string): Promise<PublicProfile> {
  const handle = asked.toLowerCase();
  const [found] = HANDLE.test(handle) ? await profileQuestion(database).execute({ handle }) : [];
  if (!found) throw noSuchBuilder(asked);
  const { held, items, ...profile } = found;
  const of = (row: string | null): Verification[] => held.filter((one) => one.row === row).map(told);
  return {
    ...profile,
    identity: of(null),
    items: items.map(({ row, ...item }) => ({ ...item, verifications: of(row) })),
  };
}

/** What no account is called is not asked for. */
const HANDLE = /^[a-z\d-]{1,60}$/;

function told({ row: _row, ...verification }: ToldVerification): Verification {
  return verification;
}
