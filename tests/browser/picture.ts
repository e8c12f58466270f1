import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

/** Where pictures of every state are written to be looked at. */
const PICTURES = join(import.meta.dirname, "pictures");

/** A picture takes as long as a test does; they are drawn where somebody will look at them. */
const { PAYCURVE_PICTURES: areWanted } = process.env;

/** Takes a picture of the whole page, where pictures are wanted. */
export async function picture(page: Page, name: string): Promise<void> {
  if (areWanted) await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

/** Keeps a printed page, where pictures are wanted. */
export function paperPicture(pdf: Buffer, name: string): void {
  if (!areWanted) return;
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(PICTURES, `${name}.pdf`), pdf);
}
