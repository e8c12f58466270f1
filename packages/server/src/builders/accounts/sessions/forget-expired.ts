import { lte } from "drizzle-orm";
import type { Directory } from "../../directory.ts";
import { addressConfirmations, challenges, sessions } from "../../store/schema/index.ts";

/** Clears away what opens nothing any more: sessions, challenges and letters whose time is over. To be done now and then. */
export async function forgetExpired({ database, now }: Directory): Promise<void> {
  await database.delete(sessions).where(lte(sessions.expiresAt, now()));
  await database.delete(challenges).where(lte(challenges.expiresAt, now()));
  await database.delete(addressConfirmations).where(lte(addressConfirmations.expiresAt, now()));
}
