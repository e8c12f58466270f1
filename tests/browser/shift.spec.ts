import type { Locator, Page } from "@playwright/test";
import { watchShifts } from "./layout-shift.ts";
import { placeSomewhere } from "./market-pay.ts";
import { everyPair, SOAK } from "./matrix.ts";
import { answerScope } from "./scope-answers.ts";
import { MARKET_PATHS, openStand, payField, typePay } from "./stand.ts";
import { expect, test } from "./visit.ts";

const MOST_SHIFT = 0.01;
const STAYS = 0.5;

for (const { one: width, other: market, tag } of everyPair([390, 900, 1440], MARKET_PATHS)) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test(`nothing shifts while /${market} loads`, { tag }, async ({ page }) => {
      const shifts = await watchShifts(page);
      await openStand(page, market);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(200);
      const { total, what } = await shifts();
      expect(total, what.join("\n")).toBeLessThan(MOST_SHIFT);
    });

    const onWidest = width === 1440 ? tag : [SOAK];
    test(`typing on /${market} moves the line, and never the chart`, { tag: onWidest }, async ({ page }) => {
      await openStand(page, market);
      const start = await top(page.locator(".levels"));
      const stays = async (): Promise<void> =>
        expect.soft(Math.abs((await top(page.locator(".levels"))) - start)).toBeLessThan(STAYS);
      await typePay(page, "21");
      await expect(payField(page)).toHaveAttribute("aria-invalid", "true");
      await stays();
      await placeSomewhere(page, market);
      await stays();
      await payField(page).press("Enter");
      await stays();
      await answerScope(page, "naaan");
      await stays();
    });

    const onPhone = width === 390 ? tag : [SOAK];
    test(`answering on /${market} moves no question away from the finger`, { tag: onPhone }, async ({
      page,
    }) => {
      await openStand(page, market);
      await placeSomewhere(page, market);
      const questions = page.getByRole("group", { name: "Ship it to production" });
      const start = await top(questions);
      for (const answers of ["a----", "-h---", "--a--", "---a-", "n----", "--h--", "---n-", "----a"]) {
        await answerScope(page, answers);
        await drawn(page);
        expect.soft(Math.abs((await top(questions)) - start), answers).toBeLessThan(STAYS);
      }
    });
  });
}

/** What follows from an answer is drawn a frame or two after it. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));
      }),
  );
}

/** How far below the top of the document something begins. */
async function top(of: Locator): Promise<number> {
  return of.evaluate((element) => element.getBoundingClientRect().top + scrollY);
}
