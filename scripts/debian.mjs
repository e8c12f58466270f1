// What a test needs of Debian's packages. Runs on any Node from 18 on.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { say } from "./house.mjs";

/** Root on Debian, or on what is made from it. */
export function mayInstall() {
  const release = "/etc/os-release";
  if (process.getuid?.() !== 0 || !existsSync(release)) return false;
  return /^ID(?:_LIKE)?=.*\bdebian\b/m.test(readFileSync(release, "utf8"));
}

/** Installs a package of Debian's, where this is a Debian and we may; tells whether it did. */
export function installFromDebian(name) {
  if (!mayInstall()) return false;
  const install = ["install", "-y", "--no-install-recommends", name];
  const first = apt(install);
  const done = first.status === 0 ? first : aptAfterUpdate(install);
  if (done.status !== 0) say(`apt-get could not install ${name}:\n${done.stderr || done.stdout}`);
  return done.status === 0;
}

/** A fresh machine has no lists of packages yet, and old lists name packages that are gone. */
function aptAfterUpdate(args) {
  const updated = apt(["update"]);
  return updated.status === 0 ? apt(args) : updated;
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", args, { encoding: "utf8", env, maxBuffer: 64 * 1024 * 1024 });
}
