import { bundle } from "../bundle.ts";
import { readWhole } from "../options.ts";

/** What `start` was told. */
export interface StartOptions {
  readonly port?: string;
  readonly open?: boolean;
}

const DEFAULT_PORT = 4180;

/** Starts the service on this machine alone and prints its address; ends on Ctrl-C. */
export async function runStart(options: StartOptions): Promise<void> {
  const port = options.port === undefined ? DEFAULT_PORT : readWhole(options.port, "port", [0, 65_535]);
  const { serve } = await import("@paycurve/server");
  const service = await serve({ bundle, port, mayMove: options.port === undefined });
  process.stdout.write(
    `Paycurve is at ${service.address}\nNothing you enter leaves this machine. Ctrl-C stops it.\n`,
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void service.close().then(() => process.exit(0)));
  }
  if (options.open) await openInBrowser(service.address);
}

async function openInBrowser(address: string): Promise<void> {
  const { spawn } = await import("node:child_process");
  const opener = { darwin: "open", win32: "explorer" }[process.platform as string] ?? "xdg-open";
  const child = spawn(opener, [address], { stdio: "ignore", detached: true });
  child.on("error", () => process.stderr.write(`No browser could be opened; the address is ${address}\n`));
  child.unref();
}
