import type { Context } from "hono";
import { type Deed, noteDeed } from "../admin/log/index.ts";
import type { Directory } from "../directory.ts";
import type { Asker, BuildersEnv } from "../requests/index.ts";
import { type AccountLimits, takeTry } from "./account-limits.ts";
import { tellOwner } from "./owner-letter.ts";
import { freshlySignedIn, signedIn } from "./sessions/index.ts";

/** What every route of the accounts works with. */
export interface AccountDesk {
  readonly directory: Directory;
  readonly limits: AccountLimits;
}

/** A request to one of them. */
export type Asked = Context<BuildersEnv>;

/**
 * Who changes something of their own account.
 *
 * Errors  InputError "account.signed-out", "account.too-many"
 */
export function changer({ limits }: AccountDesk, context: Asked): Asker {
  const asker = signedIn(context);
  takeTry(limits.changes, asker.accountId);
  return asker;
}

/**
 * Who changes how their account is opened, or ends it, and signed in just now.
 *
 * Errors  InputError "account.signed-out", "account.sign-in-again", "account.too-many"
 */
export async function freshChanger(desk: AccountDesk, context: Asked): Promise<Asker> {
  changer(desk, context);
  return freshlySignedIn(desk.directory, context);
}

/** Writes down what somebody did with their own account, and tells its owner by letter where that changes how it is opened. */
export async function noteOwnDeed({ directory }: AccountDesk, accountId: string, deed: Deed): Promise<void> {
  const { database, now } = directory;
  await noteDeed(database, { at: now(), actorId: accountId, deed });
  await tellOwner(directory, accountId, deed);
}
