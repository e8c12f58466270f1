import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const VERSIONS = "/usr/lib/postgresql";
const READY_WITHIN_MS = 60_000;

/** A PostgreSQL of one test's own, as it comes: it waits for the disk. */
export interface OwnPostgresql {
  readonly address: string;
  /** Ends it as a crash would, and starts it again on what it left. */
  readonly crash: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts one that is reached by a socket in a folder of its own. */
export async function ownPostgresql(): Promise<OwnPostgresql> {
  const [programs, as] = [installed(), ownUser()];
  const folder = mkdtempSync(join(tmpdir(), "paycurve-crash-"));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, "data");
  const made = spawnSync(join(programs, "initdb"), ["-D", data, "-U", "paycurve", "-A", "trust"], { ...as });
  if (made.status !== 0) throw new Error(String(made.stderr));
  const args = ["-D", data, "-k", folder, "-h", ""];
  const start = () => started(programs, folder, () => spawn(join(programs, "postgres"), args, { ...as }));
  let server = await start();
  const end = async (signal: "SIGKILL" | "SIGINT"): Promise<void> => {
    const ended = once(server, "exit");
    server.kill(signal);
    await ended;
  };
  const crash = async (): Promise<void> => {
    await end("SIGKILL");
    server = await start();
  };
  const close = async (): Promise<void> => {
    await end("SIGINT");
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `postgres://paycurve@localhost/postgres?host=${encodeURIComponent(folder)}`;
  return { address, crash, close };
}

/** Whoever served before may still be leaving: until then it does not start. */
async function started(programs: string, folder: string, start: () => ChildProcess): Promise<ChildProcess> {
  const deadline = Date.now() + READY_WITHIN_MS;
  let server = start();
  while (Date.now() < deadline) {
    if (server.exitCode !== null) server = start();
    await pause(100);
    const isReady = spawnSync(join(programs, "pg_isready"), ["-q", "-h", folder]).status === 0;
    if (isReady && server.exitCode === null) return server;
  }
  throw new Error("PostgreSQL did not start");
}

function installed(): string {
  const folders = existsSync(VERSIONS) ? readdirSync(VERSIONS).map((one) => join(VERSIONS, one, "bin")) : [];
  const found = folders.findLast((one) => existsSync(join(one, "initdb")));
  if (found === undefined) throw new Error("no PostgreSQL is installed");
  return found;
}

/** PostgreSQL refuses to run as root; Debian made it a user of its own. */
function ownUser(): { uid?: number; gid?: number; cwd: string } {
  const cwd = tmpdir();
  if (process.getuid?.() !== 0) return { cwd };
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8")) ?? [];
  return { uid: Number(uid), gid: Number(gid), cwd };
}
