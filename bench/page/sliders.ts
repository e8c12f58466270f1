import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { manyOffers } from "../../tests/browser/offers-written.ts";
import { type TracedFrames, traceFrames } from "./traced-frames.ts";

const WORKED = join(import.meta.dirname, "../../docs/guide/worked/us-options-or-shares.yaml");
const MOVES = 60;
const LONG = { timeout: 30_000 };

/** What is moved on the page Offers while 10,000 courses of each offer are drawn, and over which file. */
const DRAGS: Readonly<
  Record<string, { readonly file: Buffer; readonly drag: (page: Page) => Promise<void> }>
> = {
  "the slider of private equity": { file: readFileSync(WORKED), drag: dragSlider },
  "how often companies close": { file: readFileSync(WORKED), drag: typeChances },
  "the slider over twenty offers": { file: manyOffers(20), drag: dragSlider },
};

/**
 * Moves one number of the page Offers sixty times and reads from the browser's trace how long frames had to wait.
 *
 * Shape   the service's address → by what was moved; milliseconds
 */
export async function sliders(browser: Browser, address: string): Promise<Record<string, TracedFrames>> {
  const found: Record<string, TracedFrames> = {};
  for (const [what, { file, drag }] of Object.entries(DRAGS)) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await openOffers(page, `${address}us/offers`, file);
    const traced = await traceFrames(page);
    await drag(page);
    found[what] = await traced();
    await context.close();
  }
  return found;
}

async function openOffers(page: Page, address: string, buffer: Buffer): Promise<void> {
  await page.goto(address);
  await page.locator("button:enabled", { hasText: "Open career.yaml" }).first().waitFor();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "career.yaml", mimeType: "application/yaml", buffer });
  await page.getByText(/10,000 courses, from seed 1\./).waitFor(LONG);
  for (const fold of await page.locator(".assumptions summary").all()) await fold.click();
}

async function dragSlider(page: Page): Promise<void> {
  const slider = page.getByRole("slider");
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("the slider is not drawn");
  const [right, middle] = [box.x + box.width - 8, box.y + box.height / 2];
  await page.mouse.move(right, middle);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move++)
    await page.mouse.move(right - ((box.width - 16) * move) / MOVES, middle);
  await page.mouse.up();
}

async function typeChances(page: Page): Promise<void> {
  const closes = page
    .getByRole("group", { name: "What happens to a company, last round: Series B" })
    .getByLabel("closes");
  for (let move = 1; move <= MOVES; move++) await closes.fill((0.1 + move / 100).toFixed(2));
}
