import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { InputError } from "@paycurve/core";
import { isCalendarDate } from "@paycurve/core/calendar";
import type { GitHistory, GitMark } from "@paycurve/core/evidence";
import { runGit } from "./run-git.ts";

/** A repository, and whose marks are meant. */
export interface HistoryQuestion {
  readonly repo: string;
  /** Their addresses of mail; the one that git would sign with where none is given. */
  readonly authors: readonly string[];
}

/** What a person did in a repository, and by which addresses they were known there. */
export interface OwnHistory extends GitHistory {
  readonly authors: readonly string[];
}

/** As far back as is looked. */
const MOST_MARKS = 2000;

/**
 * The tags and merges of one person in a repository on this machine. Nothing is fetched, and nothing is written.
 *
 * Shape   a repository's folder, addresses of mail → their marks
 * Errors  InputError "git.folder", "git.nobody" where it is not known whose are meant; as `runGit`
 */
export async function readHistory({ repo, authors }: HistoryQuestion): Promise<OwnHistory> {
  const found = await stat(repo).catch(() => null);
  if (!found?.isDirectory())
    throw new InputError("git.folder", `repo: ${repo} is no folder; name one with a git repository in it.`, {
      field: "repo",
      value: repo,
    });
  const ask = async (...args: string[]): Promise<string> => runGit({ folder: repo, args });
  const setting = async (name: string): Promise<string | null> =>
    ask("config", "--get", name).then(
      (value) => value.trim() || null,
      () => null,
    );
  const top = (await ask("rev-parse", "--absolute-git-dir")).trim();
  const own = authors.length > 0 ? authors : [await setting("user.email")].filter((one) => one !== null);
  if (own.length === 0) throw nobody(repo);
  const mine = new Set(own.map((one) => one.toLowerCase()));
  const [tags, merges, remote] = await Promise.all([
    ask(
      "for-each-ref",
      "--sort=-creatordate",
      `--count=${MOST_MARKS}`,
      `--format=${TAG_FORMAT}`,
      "refs/tags",
    ),
    ask(
      "log",
      "--all",
      "--merges",
      "--no-color",
      "--no-show-signature",
      "--no-patch",
      `--max-count=${MOST_MARKS}`,
      `--format=${MERGE_FORMAT}`,
    ),
    setting("remote.origin.url"),
  ]);
  const marks = [...marksIn("tag", tags, mine), ...marksIn("merge", merges, mine)];
  return { name: repositoryName(top), remote, marks, authors: own };
}

/** Who, the day, its name, subject and body; a field ends with one separator and a mark with another. */
const TAG_FORMAT =
  "%(if)%(taggeremail)%(then)%(taggeremail:trim)%(else)%(authoremail:trim)%(end)%1f%(creatordate:short)%1f%(refname:lstrip=2)%1f%(contents:subject)%1f%1e";
const MERGE_FORMAT = "%ae%x1f%cs%x1f%x1f%s%x1f%b%x1e";

function marksIn(kind: GitMark["kind"], text: string, mine: ReadonlySet<string>): GitMark[] {
  return text.split("\u001e").flatMap((entry) => {
    const [who = "", date = "", name = "", subject = "", body = ""] = entry.trimStart().split("\u001f");
    if (!mine.has(who.toLowerCase()) || !isCalendarDate(date)) return [];
    return [{ kind, name, subject, body: body.slice(0, LONGEST_BODY), date }];
  });
}

const LONGEST_BODY = 2000;

/** The folder that holds the repository's own, `.git`, or that one's name where it is bare. */
function repositoryName(gitFolder: string): string {
  const folder = basename(gitFolder) === ".git" ? gitFolder.slice(0, -"/.git".length) : gitFolder;
  return basename(folder).replace(/\.git$/, "") || "repository";
}

function nobody(repo: string): InputError {
  const says = `author: git knows no address of mail for you in ${repo}; say whose tags and merges are meant: --author you@example.org.`;
  return new InputError("git.nobody", says, { field: "author" });
}
