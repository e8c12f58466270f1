// Which Chromium the browser tests drive: the machine's own, or one that is installed first. Runs on any Node from 18 on.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installFromDebian, mayInstall } from "./debian.mjs";
import { fail, ROOT, say } from "./house.mjs";

const PLAYWRIGHT = join(ROOT, "node_modules", "playwright", "cli.js");
const ASK_PLAYWRIGHT =
  "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";

/** Lighter where no window is ever looked at, and the same engine. */
const WITHOUT_WINDOWS = "chromium-headless-shell";

/** The one that people have: what is measured is measured in it. */
export const WITH_WINDOWS = "chromium";

const LIGHTEST_FIRST = [WITHOUT_WINDOWS, WITH_WINDOWS];

/**
 * The path of a Chromium that starts, the first of some kinds, installed now where there is none; ends with the reason
 * where none can be had.
 */
export function chromiumPath(kinds = LIGHTEST_FIRST) {
  const path = process.env.PAYCURVE_CHROMIUM ?? onThePath(kinds) ?? fromDebian(kinds) ?? fromPlaywright();
  const { status, stderr, error } = spawnSync(path, ["--version"], { encoding: "utf8" });
  if (status !== 0)
    fail(`${path} does not start, so the page cannot be tested:\n${error?.message ?? stderr}`);
  return path;
}

function onThePath(kinds) {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const paths = kinds.flatMap((kind) => folders.map((folder) => join(folder, kind)));
  return paths.find((path) => existsSync(path));
}

/** Debian's own, where this is a Debian and we may install on it. */
function fromDebian(kinds) {
  if (!mayInstall()) return undefined;
  say("Chromium is missing: installing Debian's …");
  return kinds.some((kind) => installFromDebian(kind)) ? onThePath(kinds) : undefined;
}

/** Playwright's own, kept in its cache for the next time. */
function fromPlaywright() {
  const held = playwrightsPath();
  if (existsSync(held)) return held;
  say("Chromium is missing: installing Playwright's …");
  const { status, stdout, stderr } = node([PLAYWRIGHT, "install", ...withLibraries(), "chromium"]);
  if (status !== 0) fail(`No Chromium can be had, so the page cannot be tested:\n${stderr || stdout}`);
  return playwrightsPath();
}

function withLibraries() {
  return mayInstall() ? ["--with-deps"] : [];
}

function playwrightsPath() {
  return node(["--input-type=module", "--eval", ASK_PLAYWRIGHT]).stdout.trim();
}

function node(args) {
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}
