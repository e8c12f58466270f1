import type { GitMark } from "./git-history.ts";

/**
 * What a tag says was shipped: its own words; where it has none but a version, the repository and the version.
 *
 * Shape   the repository's name, a tag → words on one line
 * @example saidByTag("triage", { name: "v1.2.0", subject: "Release v1.2.0" }) // => "triage v1.2.0"
 * @example saidByTag("triage", { name: "v2.0", subject: "v2.0: Route tickets by intent" }) // => "Route tickets by intent"
 */
export function saidByTag(repository: string, { name, subject }: Pick<GitMark, "name" | "subject">): string {
  const words = plain(subject)
    .replace(/^(?:release|version|tag|bump)\b[:\s]*/i, "")
    .replace(VERSION, "")
    .replace(/^[\s:–—-]+/, "");
  const isBare = words.length < FEWEST_LETTERS || CHORE.test(words) || MERGE.test(words);
  return isBare ? plain(`${repository} ${name}`) : words;
}

/**
 * What a merge says was shipped: the title that its request had, else its branch's words; null where it only brings a branch
 * up to date, or tends dependencies.
 *
 * @example saidByMerge({ subject: "Merge pull request #12 from ada/triage", body: "Route tickets by intent" }) // => "Route tickets by intent"
 * @example saidByMerge({ subject: "Merge branch 'feature/ticket-triage' into main", body: "" }) // => "ticket triage"
 * @example saidByMerge({ subject: "Merge branch 'main' into ticket-triage", body: "" }) // => null
 */
export function saidByMerge({ subject, body }: Pick<GitMark, "subject" | "body">): string | null {
  const [, quoted, requested] = BRANCH.exec(subject) ?? [];
  const branch = quoted ?? requested ?? "";
  if (TRUNK.test(branch)) return null;
  const title = body
    .split("\n")
    .map(plain)
    .find((line) => line !== "" && !TRAILER.test(line));
  const isNamed = BRANCH.test(subject) || MERGE.test(subject);
  const words = title ?? (isNamed ? branchWords(branch) : plain(subject));
  return words.length < FEWEST_LETTERS || CHORE.test(words) || CHORE.test(branchWords(branch)) ? null : words;
}

function branchWords(branch: string): string {
  const last = branch.split("/").at(-1) ?? "";
  return plain(last.replaceAll(/[-_]+/g, " "));
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").slice(0, LONGEST);
}

const LONGEST = 200;
const FEWEST_LETTERS = 4;
const VERSION = /^[a-z-]*v?\d+(?:\.\d+)*(?:[-+.]?[\w.]+)?(?=$|[\s:–—-])/i;
const MERGE = /^merge\b/i;
const BRANCH =
  /^Merge (?:remote-tracking )?(?:branch|pull request|tag)s? (?:'([^']+)'|#\d+ from \S*?\/?([^/\s]+)$)/;
const TRUNK = /^(?:(?:origin|upstream)\/)?(?:main|master|trunk|develop|dev|staging|release)$/;
const TRAILER = /^(?:[\w-]+-by|see merge request|closes|fixes|refs?|#)\b/i;
const CHORE = /^(?:chore|build|ci|docs|test|style|bump|update dependenc|dependabot|renovate)\b/i;
