import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "@paycurve/core";
import type { DirectorySettings } from "@paycurve/server";

/** What `start` was told of the directory of builders. */
export interface DirectoryOptions {
  readonly directory?: string;
  readonly origin?: string;
}

/** The migrations that the build put beside the command. */
export const MIGRATIONS = fileURLToPath(new URL("./migrations", import.meta.url));

/**
 * Where the directory is kept and how its letters leave: by options, else by the environment, else in the person's own
 * data folder and printed.
 *
 * Shape   options, environment, what prints a line → the directory's settings, and whether somebody named it
 * Errors  InputError "origin.unreadable"
 */
export async function directorySettings(
  { directory, origin }: DirectoryOptions,
  environment: NodeJS.ProcessEnv,
  print: (line: string) => void,
): Promise<{ readonly settings: DirectorySettings; readonly isNamed: boolean }> {
  const { mailer } = await import("@paycurve/server");
  const { address, isNamed } = directoryAddress(directory, environment);
  const { PAYCURVE_SMTP: smtp, PAYCURVE_MAIL_FROM: from = "Paycurve <paycurve@localhost>" } = environment;
  const settings = {
    address,
    migrationsFolder: MIGRATIONS,
    origin: origin === undefined ? undefined : readOrigin(origin),
    send: mailer(smtp === undefined ? null : { smtp, from }, print),
    metricsToken: environment.PAYCURVE_METRICS_TOKEN,
    tellAdminLink: (link: string) =>
      print(
        `The builders' directory has no admin yet. Whoever joins by this link is its first; it is good once:\n${link}`,
      ),
  };
  return { settings, isNamed };
}

/**
 * Where the directory is kept: by an option, else by DATABASE_URL, else in the person's own data folder.
 *
 * Shape   what was named, environment → a folder or a postgres:// address, and whether somebody named it
 * @example directoryAddress("/srv/builders", {}) // => { address: "/srv/builders", isNamed: true }
 */
export function directoryAddress(
  directory: string | undefined,
  environment: NodeJS.ProcessEnv,
): { readonly address: string; readonly isNamed: boolean } {
  const named = directory ?? environment.DATABASE_URL;
  const own = (): string => join(dataFolder(environment), "paycurve", "directory");
  return { address: named ?? own(), isNamed: named !== undefined };
}

function dataFolder({ XDG_DATA_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (XDG_DATA_HOME && isAbsolute(XDG_DATA_HOME)) return XDG_DATA_HOME;
  if (process.platform === "win32" && LOCALAPPDATA) return LOCALAPPDATA;
  const own = process.platform === "darwin" ? ["Library", "Application Support"] : [".local", "share"];
  return join(homedir(), ...own);
}

function readOrigin(text: string): string {
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "")
    return url.origin;
  const says = `origin: “${text}” is none; write where browsers find this server, such as https://builders.example.org.`;
  throw new InputError("origin.unreadable", says, { field: "origin" });
}
