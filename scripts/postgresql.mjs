// A PostgreSQL of the tests' own, gone when they are. Runs on any Node from 18 on.
import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installFromDebian, mayInstall } from "./debian.mjs";
import { fail, say } from "./house.mjs";

const VERSIONS = "/usr/lib/postgresql";
const READY_WITHIN_MS = 30_000;

/** Ends the server and clears its folder when our pipe to it ends, which it does however this process ends. */
const WHILE_WE_LIVE = '"$@" & server=$!; read -r _; kill -INT $server; wait $server; rm -rf "$0"';

/** The tests are about our statements, not about the disk. */
const SETTINGS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=100"];

/** Starts a server that only this machine reaches, by a socket in a folder of its own; where there is none, tests say so. */
export function withPostgresql() {
  if (process.env.PAYCURVE_POSTGRESQL) return {};
  const programs = installed() ?? (mayInstall() ? fromDebian() : undefined);
  if (!programs) return {};
  const folder = mkdtempSync(join(tmpdir(), "paycurve-postgresql-"));
  const as = ownUser();
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, "data");
  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "paycurve", "-A", "trust", "-E", "UTF8"],
    {
      ...as,
      cwd: folder,
      encoding: "utf8",
    },
  );
  if (made.status !== 0) fail(`PostgreSQL could not be set up:\n${made.error?.message ?? made.stderr}`);
  const log = join(folder, "log");
  const server = spawn(
    "sh",
    [
      "-c",
      WHILE_WE_LIVE,
      folder,
      join(programs, "postgres"),
      "-D",
      data,
      "-k",
      folder,
      "-h",
      "",
      ...settings(),
    ],
    { ...as, cwd: folder, detached: true, stdio: ["pipe", "ignore", openSync(log, "a")] },
  );
  server.unref();
  server.stdin.unref?.();
  awaitReady(join(programs, "pg_isready"), folder, log);
  return { PAYCURVE_POSTGRESQL: `postgres://paycurve@localhost/postgres?host=${encodeURIComponent(folder)}` };
}

function settings() {
  return SETTINGS.flatMap((setting) => ["-c", setting]);
}

/** PostgreSQL refuses to run as root; Debian made it a user of its own. */
function ownUser() {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync("/etc/passwd", "utf8").match(/^postgres:[^:]*:(\d+):(\d+):/m);
  if (!line) fail("There is no user postgres for PostgreSQL to run as.");
  return { uid: Number(line[1]), gid: Number(line[2]) };
}

function installed() {
  if (!existsSync(VERSIONS)) return undefined;
  const folders = readdirSync(VERSIONS).map((version) => join(VERSIONS, version, "bin"));
  return folders.filter((folder) => existsSync(join(folder, "initdb"))).at(-1);
}

function fromDebian() {
  say("PostgreSQL is missing: installing Debian's …");
  return installFromDebian("postgresql") ? installed() : undefined;
}

function awaitReady(isReady, folder, log) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (spawnSync(isReady, ["-q", "-h", folder]).status !== 0) {
    if (Date.now() > deadline) fail(`PostgreSQL did not start:\n${readFileSync(log, "utf8")}`);
    spawnSync("sleep", ["0.1"]);
  }
}
