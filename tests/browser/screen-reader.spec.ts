import { everyOne } from "./matrix.ts";
import { MARKET_PATHS, openStand, payField, typePay } from "./stand.ts";
import { expect, test } from "./visit.ts";

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "in")) {
  test(`/${market} has its landmarks, one first heading, and names for what it shows`, { tag }, async ({
    page,
  }) => {
    await openStand(page, market);
    await expect(page.getByRole("banner")).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(page.getByRole("contentinfo")).toHaveCount(1);
    await expect(page.getByRole("navigation", { name: "Pages" })).toHaveCount(1);
    await expect(page.getByRole("navigation", { name: "Market" })).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("list", { name: "How to read the marks" })).toBeVisible();
    await expect(page.getByRole("region", { name: "The curve as numbers" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", /^en-(US|GB|IN)$/);
  });
}

test("drawings are silent, but for marks, which are buttons with names", async ({ page }) => {
  await openStand(page);
  const loud = await page.locator("svg").evaluateAll((drawings) =>
    drawings
      .filter((drawing) => drawing.closest("[aria-hidden=true]") === null)
      .filter((drawing) => drawing.closest("[data-mark]") === null && !drawing.querySelector("[data-mark]"))
      .map((drawing) => drawing.outerHTML.slice(0, 80)),
  );
  expect(loud).toEqual([]);
});

test("the verdict is spoken once typing rests, not at every key", async ({ page }) => {
  await openStand(page);
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    for (const region of document.querySelectorAll(".lead [role=status]"))
      new MutationObserver(() => spoken.push(region.textContent ?? "")).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const spoken = async (): Promise<string[]> => (await page.evaluate("window.spoken")) as string[];
  await payField(page).click();
  await payField(page).pressSequentially("185000", { delay: 60 });
  expect(await spoken()).toEqual([]);
  await expect
    .poll(spoken)
    .toEqual([expect.stringMatching(/^At \$185,000 you stand near the middle of mid-level\./)]);
});

test("a refused pay is spoken through its field's description", async ({ page }) => {
  await openStand(page, "gb");
  await typePay(page, "85");
  await expect(payField(page)).toHaveAccessibleDescription(/“85” could be thousands/);
});

test("the first tab stop leads past the navigation to the content", async ({ page }) => {
  await openStand(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "To the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(payField(page)).toBeFocused();
});

test("whatever has the focus by keyboard shows it: a ring of two pixels", async ({ page }) => {
  await openStand(page);
  const without: string[] = [];
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      const mark = activeElement.querySelector(":scope > .reach");
      const { stroke, strokeWidth } = getComputedStyle(mark ?? activeElement);
      const ringed = mark
        ? stroke !== "none" && Number.parseFloat(strokeWidth) >= 2
        : outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return { ringed, element: activeElement.outerHTML.slice(0, 90) };
    });
    if (!found) break;
    if (!found.ringed) without.push(found.element);
  }
  expect(without).toEqual([]);
});

test("tables have heads for their columns and their rows", async ({ page }) => {
  await openStand(page);
  for (const table of await page.getByRole("table").all()) {
    expect(await table.getByRole("columnheader").count()).toBeGreaterThan(1);
    expect(await table.getByRole("rowheader").count()).toBeGreaterThan(1);
  }
});
