import { eq } from "drizzle-orm";
import type { Directory } from "../directory.ts";
import type { FormFields } from "../requests/index.ts";
import { profiles } from "../store/schema/index.ts";
import { changeProfile } from "./change-profile.ts";
import type { ProfileForm } from "./profile-form.ts";

/**
 * Keeps what a builder says of themselves.
 *
 * Shape   a directory, an account, a form that was read → their row of `profiles`
 */
export async function editProfile(directory: Directory, accountId: string, form: ProfileForm): Promise<void> {
  const { openToHire, openToCollaborate, ...said } = form;
  const open = { openToHire: openToHire === "yes", openToCollaborate: openToCollaborate === "yes" };
  await changeProfile(directory, accountId, async (transaction, updatedAt) => {
    await transaction
      .update(profiles)
      .set({ ...said, ...open, updatedAt })
      .where(eq(profiles.accountId, accountId));
  });
}

/**
 * What a builder said of themselves so far, as their form has it.
 *
 * Shape   a directory, an account → fields; only a name where nothing was said yet
 */
export async function saidInProfile(
  { database }: Directory,
  { accountId, handle }: { readonly accountId: string; readonly handle: string },
): Promise<FormFields> {
  const [profile] = await database.select().from(profiles).where(eq(profiles.accountId, accountId));
  if (!profile) return { name: handle };
  const { name, headline, about, languages, timeZone, availability, links } = profile;
  return {
    name,
    headline,
    about,
    languages: languages.join(", "),
    timeZone: timeZone ?? "",
    availability: availability ?? "",
    links: links.join("\n"),
    openToHire: profile.openToHire ? "yes" : "",
    openToCollaborate: profile.openToCollaborate ? "yes" : "",
  };
}
