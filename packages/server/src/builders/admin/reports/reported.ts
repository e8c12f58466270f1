import { articleAt } from "../../articles/index.ts";
import type { Directory } from "../../directory.ts";
import { publicProfile } from "../../profiles/index.ts";

/** What somebody reports: a page that they can see. */
export interface Reported {
  readonly about: "profile" | "article";
  /** The account, or the article. */
  readonly aboutId: string;
  /** What it is called. */
  readonly name: string;
  /** Where it stands. */
  readonly path: string;
}

/**
 * Finds what is to be reported, where anybody can see it.
 *
 * Shape   a directory, a handle and for an article its name in its address → what it is
 * Errors  InputError "builder.unknown", "article.unknown"
 */
export async function reportedAt(directory: Directory, handle: string, slug?: string): Promise<Reported> {
  if (slug !== undefined) {
    const { id, title } = await articleAt(directory, handle, slug);
    return { about: "article", aboutId: id, name: title, path: `/builders/${handle}/articles/${slug}` };
  }
  const { accountId, name, ...profile } = await publicProfile(directory.database, handle);
  return { about: "profile", aboutId: accountId, name, path: `/builders/${profile.handle}` };
}
