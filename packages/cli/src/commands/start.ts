import { fileURLToPath } from "node:url";
import { bundle } from "../bundle.ts";
import { readWhole } from "../options.ts";
import { type DirectoryOptions, directorySettings } from "./start-directory.ts";
import { startLog } from "./start-log.ts";

/** What `start` was told. */
export interface StartOptions extends DirectoryOptions {
  readonly port?: string;
  readonly host?: string;
  readonly open?: boolean;
  readonly log?: string;
}

const DEFAULT_PORT = 4180;

/** The page that the build put beside the command. */
const PAGE = fileURLToPath(new URL("./page", import.meta.url));

/** Starts the service, on this machine alone unless another host is named, and prints its address; ends on Ctrl-C. */
export async function runStart({ port, host, open, log, ...kept }: StartOptions): Promise<void> {
  const { serve } = await import("@paycurve/server");
  const { settings, isNamed } = await directorySettings(kept, process.env, printAside);
  const service = await serve({
    bundle,
    page: PAGE,
    port: port === undefined ? DEFAULT_PORT : readWhole(port, "port", [0, 65_535]),
    mayMove: port === undefined,
    host,
    directory: settings,
    opensNow: isNamed,
    tell: await startLog(log ?? (isNamed ? "all" : "faults")),
  });
  const others = service.openTo.join(", ");
  const reach =
    others &&
    `Others on your network can reach it too, at ${others}${isNamed ? "" : ": published data, and what is public in the directory of builders"}.\n`;
  const keeps = isNamed
    ? "The directory of builders is open here. Pay stays in the browser of whoever enters it."
    : "Nothing you enter leaves this machine but what you publish to a directory elsewhere.";
  process.stdout.write(`Paycurve is at ${service.address}\n${reach}${keeps} Ctrl-C stops it.\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void service.close().then(() => process.exit(0)));
  }
  if (open) await openInBrowser(service.address);
}

function printAside(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function openInBrowser(address: string): Promise<void> {
  const { spawn } = await import("node:child_process");
  const opener = { darwin: "open", win32: "explorer" }[process.platform as string] ?? "xdg-open";
  const child = spawn(opener, [address], { stdio: "ignore", detached: true });
  child.on("error", () => process.stderr.write(`No browser could be opened; the address is ${address}\n`));
  child.unref();
}
