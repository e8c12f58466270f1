import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * Where locks lie that keep two writers apart: with what may be lost, and never beside the person's own files (so that
 * a relative XDG_CACHE_HOME is passed over).
 *
 * Shape   the environment, the platform → a path
 * @example locksFolder({ XDG_CACHE_HOME: "/c" }, "linux") // => "/c/paycurve/locks"
 * @example locksFolder({ XDG_CACHE_HOME: "c", LOCALAPPDATA: "/l" }, "win32") // => "/l/paycurve/locks"
 */
export function locksFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  return join(cacheFolder(environment, platform), "paycurve", "locks");
}

function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (platform === "win32" && LOCALAPPDATA) return LOCALAPPDATA;
  return platform === "darwin" ? join(homedir(), "Library", "Caches") : join(homedir(), ".cache");
}
