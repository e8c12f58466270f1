import type { Page } from "@playwright/test";
import { everyOne } from "./matrix.ts";
import { wordsOutside } from "./measured.ts";
import { overlappingWords } from "./overlaps.ts";
import { MARKET_PATHS, openStand } from "./stand.ts";
import { expect, test } from "./visit.ts";

/** Points whose axis begins or ends at an amount that it labels. */
const POINTS = {
  us: ["$100k, mid, offer, 3 Nov 2026", "$215k, senior, offer, 12 Oct 2026"],
  gb: ["£72k, mid, offer, 3 Nov 2026", "£150k-200k, senior, recruiter, 12 Oct 2026"],
  in: ["₹18 LPA, mid, offer, 3 Nov 2026", "₹32-38 LPA, senior, recruiter, 12 Oct 2026"],
} as const;

async function expectWithin(page: Page): Promise<void> {
  for (const width of [320, 360, 390, 600, 760]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await wordsOutside(page, ".axis-labels"), `${width} pixels`).toEqual([]);
    expect(await overlappingWords(page, ".axis-labels"), `${width} pixels`).toEqual([]);
    expect(await page.locator(".axis-labels text:visible").count()).toBeGreaterThan(1);
  }
}

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "in"))
  test(`/${market}: the amounts over a curve stay within it on a phone, on Stand and on My market`, {
    tag,
  }, async ({ page }) => {
    await openStand(page, market);
    await expectWithin(page);
    await page.goto(`/${market}/my-market`);
    const box = page.getByRole("textbox", { name: /^A local point/ });
    await expect(box).toBeEnabled();
    for (const [index, point] of POINTS[market].entries()) {
      await box.fill(point);
      await box.press("Enter");
      await expect(page.locator(".points li")).toHaveCount(index + 1);
      await expectWithin(page);
    }
  });
