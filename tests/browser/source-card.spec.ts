import type { Locator, Page } from "@playwright/test";
import { everyOne, SOAK } from "./matrix.ts";
import { MARKET_PATHS, openStand, payField } from "./stand.ts";
import { expect, test } from "./visit.ts";

const chart = (page: Page): Locator => page.getByRole("group", { name: /^Pay curve, / });
const focused = (page: Page): Locator => page.locator(":focus");
const card = (page: Page): Locator => page.locator("article.card");
const title = (page: Page): Locator => page.getByRole("heading", { name: "Where is this from?" });

/** Tabs from the pay field until the chart has the focus. */
async function tabToChart(page: Page): Promise<void> {
  await payField(page).focus();
  await expect(async () => {
    await page.keyboard.press("Tab");
    expect(await chart(page).locator(":focus").count()).toBe(1);
  }).toPass({ intervals: [1] });
}

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "gb")) {
  test(`the chart of /${market} is one stop of the tab key`, { tag }, async ({ page }) => {
    await openStand(page, market);
    await tabToChart(page);
    await page.keyboard.press("Tab");
    await expect(chart(page).locator(":focus")).toHaveCount(0);
    await page.keyboard.press("Shift+Tab");
    await expect(chart(page).locator(":focus")).toHaveCount(1);
    await page.keyboard.press("Shift+Tab");
    await expect(chart(page).locator(":focus")).toHaveCount(0);
  });
}

test("arrow keys reach every mark of the chart, and what is folded away", async ({ page }) => {
  await openStand(page);
  await tabToChart(page);
  for (const fold of await chart(page).locator("details").all()) await openByKeys(page, fold);
  const all = await chart(page).locator("[data-mark]").count();
  const seen = new Set<string>();
  for (let row = 0; row < 20; row++) await page.keyboard.press("ArrowUp");
  for (let row = 0; row < 20 && seen.size < all; row++) {
    let before: string | null = "";
    for (let mark = 0; mark < 20; mark++) {
      const id = await focused(page).getAttribute("data-mark");
      if (id) seen.add(id);
      if (id && id === before) break;
      before = id;
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
  }
  expect(seen.size).toBe(all);
});

test("the focus that arrow keys moved is where the tab key comes back to", async ({ page }) => {
  await openStand(page);
  await tabToChart(page);
  await page.keyboard.press("ArrowDown");
  await expect(focused(page)).toHaveAttribute("tabindex", "0");
  const label = (await focused(page).getAttribute("aria-label")) ?? "";
  await page.keyboard.press("Tab");
  await expect(chart(page).locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(focused(page)).toHaveAttribute("aria-label", label);
});

for (const { one: key, tag } of everyOne(["Enter", "Space"], (one) => one === "Enter")) {
  test(`${key} opens a mark's source card and gives it the focus; Esc goes back to the mark`, {
    tag,
  }, async ({ page }) => {
    await openStand(page);
    await tabToChart(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const id = (await focused(page).getAttribute("data-mark")) ?? "";
    await page.keyboard.press(key);
    await expect(title(page)).toBeFocused();
    await expect(title(page)).toBeInViewport();
    await expect(chart(page).locator("[aria-current=true]")).toHaveAttribute("data-mark", id);
    await page.keyboard.press("Escape");
    await expect(focused(page)).toHaveAttribute("data-mark", id);
    await expect(focused(page)).toBeInViewport();
  });
}

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "gb")) {
  test(`every mark of /${market} says value, statistic, meaning and publisher, and opens its own card`, {
    tag,
  }, async ({ page }) => {
    await openStand(page, market);
    for (const fold of await chart(page).locator("summary").all()) await fold.click();
    const marks = await chart(page).getByRole("button").and(page.locator("[data-mark]")).all();
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks) {
      const says = (await mark.getAttribute("aria-label")) ?? "";
      expect(says).toMatch(/\d/);
      expect(says).toMatch(/advertised|paid|official statistics/);
      await mark.focus();
      await page.keyboard.press("Enter");
      await expect(title(page)).toBeFocused();
      for (const term of ["Says", "Counts", "Sample", "Printed"])
        await expect(card(page).getByText(term, { exact: true }).first()).toBeVisible();
      const publisher = /printed by (.+?)(?:; others print otherwise)?$/.exec(says)?.[1];
      if (publisher) await expect(card(page).locator(".card-mark")).toContainText(publisher);
      if (says.endsWith("others print otherwise"))
        await expect(card(page).locator(".conflict").first()).toBeVisible();
    }
  });
}

test("a card is opened by pointer, too, and the way back leads to the mark", async ({ page }) => {
  await openStand(page);
  const mark = chart(page).locator('[data-row="senior-figures"] [data-mark]:visible').first();
  await mark.click();
  await expect(title(page)).toBeFocused();
  await page.getByRole("button", { name: "Back to the curve" }).click();
  await expect(mark).toBeFocused();
});

test("a figure that is not compared has a card, with the reason", { tag: SOAK }, async ({ page }) => {
  await openStand(page);
  const row = page.getByRole("row").filter({ hasText: "Not compared" }).first();
  await row.getByRole("button").click();
  await expect(title(page)).toBeFocused();
  await expect(card(page).getByText("No place")).toBeVisible();
});

test("a contradicted figure shows its rival at the same size, and whether both stand", async ({ page }) => {
  await openStand(page);
  const conflict = card(page).locator(".conflict").first();
  await expect(conflict).toContainText(/prints? .*\$\d/);
  await expect(conflict).toContainText(/Both stand\.$|It has no place here: .+\.$/);
  const [own, rival] = await Promise.all(
    [card(page).locator("dd").first(), conflict].map((one) =>
      one.evaluate((element) => getComputedStyle(element).fontSize),
    ),
  );
  expect(rival).toBe(own);
});

/** Opens a fold of the chart as one does without a pointer: by its arrow keys and Enter. */
async function openByKeys(page: Page, fold: Locator): Promise<void> {
  for (let row = 0; row < 20; row++) await page.keyboard.press("ArrowUp");
  const summary = fold.locator("summary");
  for (let row = 0; row < 20; row++) {
    await page.keyboard.press("End");
    if (await summary.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
  }
  await expect(summary).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(fold).toHaveAttribute("open");
}
