import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { paycurve, type Ran } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "paycurve-git-"));
process.env.XDG_CACHE_HOME = join(folder, "cache");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ADA = "ada@example.org";
const DAY = { GIT_AUTHOR_DATE: "2026-03-10T12:00:00Z", GIT_COMMITTER_DATE: "2026-03-10T12:00:00Z" };

let repositories = 0;
/** A repository with a tag and a merge of Ada's, one merge that only updates, and a tag of somebody else's. */
function repository(remote: string | null = "https://github.com/ada/triage.git"): string {
  const path = join(folder, `triage-${repositories++}`);
  mkdirSync(path);
  const git = (...args: string[]): void => {
    execFileSync("git", args, { cwd: path, env: { PATH: process.env.PATH, ...DAY }, stdio: "ignore" });
  };
  const commit = (message: string, email = ADA): void =>
    git("-c", `user.email=${email}`, "-c", "user.name=x", "commit", "-q", "--allow-empty", "-m", message);
  git("init", "-q", "-b", "main");
  git("config", "user.email", ADA);
  git("config", "user.name", "Ada");
  commit("first");
  git("tag", "-a", "v1.0.0", "-m", "Ticket triage: 20 to 14 hours, 30 % less");
  git("-c", "user.email=bob@example.org", "tag", "-a", "v1.1.0", "-m", "Somebody else's work");
  git("checkout", "-q", "-b", "feature/search-by-meaning");
  commit("more");
  git("checkout", "-q", "main");
  commit("else");
  git(
    "merge",
    "-q",
    "--no-ff",
    "feature/search-by-meaning",
    "-m",
    "Merge branch 'feature/search-by-meaning'",
  );
  if (remote !== null) git("remote", "add", "origin", remote);
  return path;
}

const fromGit = (...args: string[]): Ran => paycurve(["evidence", "from-git", ...args]);

test("tags and merges of the person are proposed with day and address, and never with a number", () => {
  const ran = fromGit(repository(), "--json");
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: "" });
  const unsaid = {
    metric: null,
    baseline: null,
    after: null,
    unit: null,
    method: null,
    part: null,
    production: null,
  };
  const seen = { shipped: "2026-03-10", proof: ["https://github.com/ada/triage"], ...unsaid };
  expect(ran.json()).toMatchObject({
    authors: [ADA],
    marks: 2,
    proposals: [
      { system: "Ticket triage: 20 to 14 hours, 30 % less", ...seen },
      { system: "search by meaning", ...seen },
    ],
  });
});

test.each([
  ["with a token in it", "https://ada:token@github.com/ada/triage.git"],
  ["of a host of one's own", "https://git.example.org/ada/triage.git"],
  ["by ssh", "git@github.com:ada/triage.git"],
])("an address %s is no proof, and is not shown", (_, remote) => {
  const { stdout } = fromGit(repository(remote));
  expect(stdout).toContain("No public address is known of the repository");
  expect(stdout).not.toMatch(/token|git\.example|git@/);
});

test("those that are chosen are added once, however often they are asked for and whatever was filled in since", () => {
  const [repo, file] = [repository(), join(folder, "career.yaml")];
  const added = fromGit(repo, "--add", file, "--only", "search-by-meaning");
  expect(added.stdout).toMatch(/^One item is new\.\n\n○○○● {2}search by meaning\n/);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("    shipped:", "    baseline: 20\n    after: 14\n    shipped:"));
  expect(fromGit(repo, "--add", file, "--only", "search-by-meaning").stdout).toMatch(
    /^Nothing is new\. 1 stood/,
  );
  expect(fromGit(repo, "--add", file).stdout).toMatch(/^One item is new\. 1 stood there already/);
  expect(fromGit(repo, "--add", file, "--only", "nothing")).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/only: “nothing” is none of the ids proposed/) as string,
  });
});

test("somebody else's marks are proposed where they are asked for; nobody's is withheld", () => {
  const repo = repository();
  expect(fromGit(repo, "--author", "BOB@example.org").stdout).toContain("Somebody else's work");
  const none = fromGit(repo, "--author", "eve@example.org");
  expect({ status: none.status, stdout: none.stdout }).toMatchObject({
    status: 3,
    stdout: expect.stringMatching(/^No tag and no merge in triage-\d+ is by eve@example\.org/) as string,
  });
});

test("a repository's own settings run no program", () => {
  const repo = repository();
  const [trap, marker] = [join(folder, "trap.sh"), join(folder, "sprung")];
  writeFileSync(trap, `#!/bin/sh\ntouch ${marker}\ncat\n`);
  chmodSync(trap, 0o755);
  const set = (name: string, value: string): void => {
    execFileSync("git", ["config", name, value], { cwd: repo });
  };
  for (const name of [
    "core.fsmonitor",
    "core.pager",
    "pager.log",
    "pager.for-each-ref",
    "core.sshCommand",
    "core.askPass",
    "core.alternateRefsCommand",
    "gpg.program",
    "diff.external",
    "credential.helper",
    "alias.log",
    "alias.for-each-ref",
  ])
    set(name, name.startsWith("alias") ? `!${trap}` : trap);
  set("log.showSignature", "true");
  set("core.hooksPath", folder);
  set("url.ext::trap.insteadOf", "https://github.com/");
  set("remote.origin.promisor", "true");
  writeFileSync(join(repo, ".gitattributes"), "* diff=trap\n");
  expect(fromGit(repo).status).toBe(0);
  expect(existsSync(marker)).toBe(false);
});

test.each([
  ["a folder without a repository", folder, /git says: fatal: not a git repository/],
  ["no folder", "nowhere", /repo: nowhere is no folder/],
  ["what looks like an option", "--upload-pack=x", /unknown option/],
])("%s is refused without a trace", (_, repo, says) => {
  const { status, stderr } = fromGit(repo);
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/\n\s+at /);
});
