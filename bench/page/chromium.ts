import { type Browser, chromium } from "@playwright/test";
import { chromiumFlags } from "../../tests/browser/chromium-flags.ts";

/** The Chromium under measure, with some more flags. */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const { PAYCURVE_CHROMIUM } = process.env;
  if (!PAYCURVE_CHROMIUM) throw new Error("PAYCURVE_CHROMIUM names no Chromium: run this by npm run bench");
  return chromium.launch({ executablePath: PAYCURVE_CHROMIUM, args: [...chromiumFlags, ...flags] });
}
