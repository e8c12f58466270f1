import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { chromiumFlags } from "./tests/browser/chromium-flags.ts";

const chromium = process.env.PAYCURVE_CHROMIUM;
if (!chromium) throw new Error("PAYCURVE_CHROMIUM names no Chromium: run this by npm test");

/** The command prints the address that it was given; its capture becomes PAYCURVE_ADDRESS for the tests. */
const PRINTED = /Paycurve is at (?<paycurve_address>\S+)\//;

/** Emptied before each run: the directory of builders that the command keeps by default begins empty there too. */
const FRESH = join(import.meta.dirname, ".build", "browser");

export default defineConfig({
  testDir: "tests/browser",
  outputDir: FRESH,
  fullyParallel: true,
  forbidOnly: true,
  ...(process.env.PAYCURVE_EVERY_PAIR ? {} : { grepInvert: /@soak/ }),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.stdout.isTTY ? "line" : "dot",
  use: {
    baseURL: process.env.PAYCURVE_ADDRESS ?? "",
    locale: "en-US",
    launchOptions: { executablePath: chromium, args: chromiumFlags },
  },
  webServer: {
    command: `"${process.execPath}" "${join("packages", "cli", "bin", "paycurve.mjs")}" start --port 0`,
    env: { XDG_DATA_HOME: join(FRESH, "data") },
    wait: { stdout: PRINTED },
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});
