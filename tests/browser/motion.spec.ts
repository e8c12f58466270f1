import { expectYouAt, openStand, typePay } from "./stand.ts";
import { expect, test } from "./visit.ts";
import { watchMotion } from "./watch-motion.ts";

test("nothing moves when the page is opened", async ({ page }) => {
  await page.goto("/us");
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test("the line slides for 240 milliseconds when the pay changes, and nothing else does", async ({ page }) => {
  await openStand(page);
  await typePay(page, "150000");
  await expectYouAt(page, 150_000);
  const moved = await watchMotion(page);
  await page.getByRole("textbox").fill("250000");
  await expectYouAt(page, 250_000);
  await expect.poll(async () => new Set(await moved())).toEqual(new Set(["slide for 240"]));
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the line is there at once, and nothing on the page could move", async ({ page }) => {
    await openStand(page);
    await typePay(page, "150000");
    await page.getByRole("textbox").fill("250000");
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const durations = await page
      .locator("*")
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).transitionDuration));
    expect(new Set(durations)).toEqual(new Set(["0s"]));
  });
});
