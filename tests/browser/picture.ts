import { join } from "node:path";
import type { Page } from "@playwright/test";

/** Where pictures of every state are written to be looked at. */
export const PICTURES = join(import.meta.dirname, "pictures");

/** Takes a picture of the whole page. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}
