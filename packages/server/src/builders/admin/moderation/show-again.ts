import type { Directory } from "../../directory.ts";
import type { Asker } from "../../requests/index.ts";
import { noteDeed } from "../log/index.ts";
import { type Hidden, setHidden } from "./set-hidden.ts";
import { noSuchReport } from "./settle-report.ts";

/**
 * Shows again what was hidden.
 *
 * Errors  InputError "report.unknown" when it is not there
 */
export async function showAgain(
  { database, now }: Directory,
  { accountId }: Pick<Asker, "accountId">,
  { about, aboutId }: Pick<Hidden, "about" | "aboutId">,
): Promise<void> {
  const at = now();
  await database.transaction(async (all) => {
    if (!(await setHidden(all, { about, aboutId, at, because: null }))) throw noSuchReport();
    await noteDeed(all, { at, actorId: accountId, deed: `${about}.shown`, aboutId });
  });
}
