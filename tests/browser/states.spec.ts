import type { Page } from "@playwright/test";
import { axeFindings, contrastFindings } from "./axe.ts";
import { placeSomewhere } from "./market-pay.ts";
import { everyOne, everyPair } from "./matrix.ts";
import { picture } from "./picture.ts";
import { answerScope } from "./scope-answers.ts";
import { MARKET_PATHS, type MarketPath, openStand, payField, typePay } from "./stand.ts";
import { expect, test } from "./visit.ts";

const STATES: Readonly<Record<string, (page: Page, market: MarketPath) => Promise<void>>> = {
  "first visit": async () => {},
  "placed between two levels": async (page, market) => {
    await placeSomewhere(page, market);
    await answerScope(page, "haaaa");
    await page.getByRole("radio", { name: /^Services firm/ }).check();
  },
  refused: async (page) => {
    await typePay(page, "21");
    await expect(payField(page)).toHaveAttribute("aria-invalid", "true");
  },
  "everything unfolded, a card open": async (page, market) => {
    await placeSomewhere(page, market);
    await answerScope(page, "aaaan");
    for (const fold of await page.locator(".curve summary").all()) await fold.click();
    await page.locator(".figure-row [data-mark]:visible").last().focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Back to the curve" })).toBeVisible();
  },
  "the keys": async (page) => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  },
};

for (const { one: state, other: market, tag } of everyPair(Object.keys(STATES), MARKET_PATHS)) {
  test(`/${market}, ${state}: axe finds nothing, nor in the dark`, { tag }, async ({ page }) => {
    await openStand(page, market);
    await STATES[state]?.(page, market);
    await findNothing(page, `${market}, ${state}`);
  });
}

for (const { one: path, tag } of everyOne(
  ["/us/figures", "/gb/figures", "/in/figures", "/api"],
  (one) => one === "/in/figures",
)) {
  test(`${path}: axe finds nothing, nor in the dark`, { tag }, async ({ page }) => {
    await page.goto(path);
    await findNothing(page, path.slice(1).replace("/", ", "));
  });
}

test("a page that is not there: axe finds nothing, nor in the dark", async ({ page, faults }) => {
  await page.goto("/us/nowhere");
  await findNothing(page, "no page");
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes("/us/nowhere")));
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "in")) {
    test(`/${market}, placed: axe finds nothing, nor in the dark`, { tag }, async ({ page }) => {
      await openStand(page, market);
      await placeSomewhere(page, market);
      await answerScope(page, "haaaa");
      await findNothing(page, `${market}, phone`);
    });
  }
});

test("ground and ink are those of the browser's scheme", async ({ page }) => {
  await page.goto("/us");
  const colours = async (): Promise<string[]> =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
  await expect.poll(colours).toEqual(["rgb(251, 250, 246)", "rgb(22, 25, 29)"]);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(colours).toEqual(["rgb(19, 22, 26)", "rgb(240, 237, 230)"]);
});

async function findNothing(page: Page, name: string): Promise<void> {
  await picture(page, name);
  const inTheLight = await axeFindings(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await picture(page, `${name}, dark`);
  expect([...inTheLight, ...(await contrastFindings(page))]).toEqual([]);
}
