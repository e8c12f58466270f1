import type { Page } from "@playwright/test";
import { SOAK } from "./matrix.ts";
import { alive, MARKET_PATHS, openStand, payField } from "./stand.ts";
import { expect, test } from "./visit.ts";

test.use({ serviceWorkers: "allow" });

test("m goes to the next market, and from the last to the first", async ({ page }) => {
  await openStand(page, "us");
  for (const market of [...MARKET_PATHS.slice(1), "us"]) {
    await page.keyboard.press("m");
    await expect(page).toHaveURL(`/${market}`);
    await alive(page);
  }
});

test("m keeps to the page: from the figures of one market to those of the next", async ({ page }) => {
  await page.goto("/us/figures");
  const registered = (): Promise<boolean> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
  await expect.poll(registered).toBe(true);
  await page.keyboard.press("m");
  await expect(page).toHaveURL("/gb/figures");
});

test("single keys rest while something is typed, and with Control, Alt or Meta", async ({ page }) => {
  await openStand(page, "us");
  await payField(page).click();
  await page.keyboard.type("m?");
  await expect(payField(page)).toHaveValue("m?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await payField(page).blur();
  for (const key of ["Control+m", "Alt+m"]) await page.keyboard.press(key);
  await expect(page).toHaveURL("/us");
});

test("? tells the keys and closes them again, as does Esc; the focus comes back", async ({ page }) => {
  await openStand(page);
  const link = page.getByRole("link", { name: "Figures", exact: true });
  await link.focus();
  const dialog = page.getByRole("dialog", { name: "Keys" });
  for (const close of ["?", "Escape"]) {
    await page.keyboard.press("?");
    await expect(dialog).toBeVisible();
    for (const key of ["m", "Tab", "Enter", "Esc", "?"])
      await expect(dialog.getByText(key, { exact: true })).toBeVisible();
    await page.keyboard.press(close);
    await expect(dialog).toHaveCount(0);
    await expect(link).toBeFocused();
  }
});

test("on the page of offers ? tells the keys of offers, not those of the curve", { tag: SOAK }, async ({
  page,
}) => {
  await page.goto("/us/offers");
  await expect(page.getByRole("button", { name: "Open career.yaml" })).toBeEnabled();
  await page.getByRole("button", { name: "Keys" }).click();
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await expect(dialog).toContainText("writes an answer down");
  await expect(dialog).not.toContainText("curve");
});

/** By the button at the page's foot, which is there whether single keys work or not. */
async function switchSingleKeys(page: Page): Promise<void> {
  await page.getByRole("contentinfo").getByRole("button").click();
  await page.getByRole("checkbox", { name: "Single keys work" }).press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("single keys can be switched off, stay off after a reload, and be switched on again", async ({
  page,
}) => {
  await openStand(page, "us");
  await switchSingleKeys(page);
  await page.reload();
  await alive(page);
  for (const key of ["m", "?"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL("/us");
  await switchSingleKeys(page);
  await page.keyboard.press("m");
  await expect(page).toHaveURL("/gb");
});
