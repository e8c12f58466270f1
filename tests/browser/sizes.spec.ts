import { placeSomewhere } from "./market-pay.ts";
import { lowTargets, poorWords, sidewaysScroll } from "./measured.ts";
import { picture } from "./picture.ts";
import { answerScope } from "./scope-answers.ts";
import { MARKET_PATHS, openStand } from "./stand.ts";
import { expect, test } from "./visit.ts";

const SMALLEST = 11;
const FINGER = 44;

const SIZES = [
  { name: "320 pixels wide", use: { viewport: { width: 320, height: 640 } } },
  { name: "a phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  { name: "a tablet", use: { viewport: { width: 900, height: 1180 }, hasTouch: true } },
  { name: "200 % zoom", use: { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 } },
  { name: "a narrow window", use: { viewport: { width: 1100, height: 800 } } },
  { name: "a desktop", use: { viewport: { width: 1440, height: 900 } } },
] as const;

for (const { name, use } of SIZES) {
  test.describe(`at ${name}`, () => {
    test.use(use);

    for (const market of MARKET_PATHS) {
      test(`/${market} needs no sideways scroll, and its words are large enough and on the page`, async ({
        page,
      }) => {
        await openStand(page, market);
        expect(await sidewaysScroll(page)).toBe(0);
        await placeSomewhere(page, market);
        await answerScope(page, "hhaan");
        for (const fold of await page.locator(".curve summary").all()) await fold.click();
        await picture(page, `${name} ${market}`);
        expect(await sidewaysScroll(page)).toBe(0);
        expect(await poorWords(page, SMALLEST)).toEqual([]);
        if ("hasTouch" in use) expect(await lowTargets(page, FINGER)).toEqual([]);
      });
    }

    test("the pages of figures, evidence and programs need no sideways scroll", async ({ page }) => {
      for (const path of ["/us/figures", "/in/figures", "/in/evidence", "/in/say", "/api"]) {
        await page.goto(path);
        expect(await sidewaysScroll(page), path).toBe(0);
      }
    });
  });
}

test.describe("by touch on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a mark opens its card, and the way back is there", async ({ page }) => {
    await openStand(page);
    const mark = page.locator('[data-row="mid-figures"] [data-mark]:visible').first();
    await mark.tap();
    await expect(page.getByRole("heading", { name: "Where is this from?" })).toBeInViewport();
    await page.getByRole("button", { name: "Back to the curve" }).tap();
    await expect(mark).toBeInViewport();
  });

  test("the figures' links and folds are as high as a finger", async ({ page }) => {
    await page.goto("/us/figures");
    expect(await lowTargets(page, FINGER)).toEqual([]);
  });
});
