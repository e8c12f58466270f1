import { placeSomewhere } from "./market-pay.ts";
import { everyOne, everyPair } from "./matrix.ts";
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

for (const { one: size, other: market, tag } of everyPair(SIZES, MARKET_PATHS)) {
  test.describe(`at ${size.name}`, () => {
    test.use(size.use);

    test(`/${market} needs no sideways scroll, and its words are large enough and on the page`, {
      tag,
    }, async ({ page }) => {
      await openStand(page, market);
      expect(await sidewaysScroll(page)).toBe(0);
      await placeSomewhere(page, market);
      await answerScope(page, "hhaan");
      for (const fold of await page.locator(".curve summary").all()) await fold.click();
      await picture(page, `${size.name} ${market}`);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await poorWords(page, SMALLEST)).toEqual([]);
      if ("hasTouch" in size.use) expect(await lowTargets(page, FINGER)).toEqual([]);
    });
  });
}

for (const { one: path, tag } of everyOne(
  ["/us/figures", "/in/figures", "/in/evidence", "/in/say", "/api"],
  (one) => one === "/in/figures",
)) {
  test(`${path} needs no sideways scroll at any width`, { tag }, async ({ page }) => {
    await page.goto(path);
    for (const { name, use } of SIZES) {
      await page.setViewportSize(use.viewport);
      expect(await sidewaysScroll(page), name).toBe(0);
    }
  });
}

test("a visitor whose typefaces do not come sees every word of the page at any width", async ({
  page,
  faults,
}) => {
  await page.route("**/*.woff2", (route) => route.abort());
  await openStand(page);
  for (const { name, use } of SIZES) {
    await page.setViewportSize(use.viewport);
    expect(await sidewaysScroll(page), name).toBe(0);
    expect(await poorWords(page, SMALLEST), name).toEqual([]);
  }
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes(".woff2")));
});

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
