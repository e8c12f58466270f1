import { SOAK } from "./matrix.ts";
import { answerScope, scopeChoice } from "./scope-answers.ts";
import { alive, expectYouAt, openStand, payField, typePay, verdict } from "./stand.ts";
import { expect, test } from "./visit.ts";

test.use({ serviceWorkers: "allow" });

test("a reload keeps the pay, the scope, the sector and what was shipped", async ({ page }) => {
  await openStand(page);
  await typePay(page, "185k");
  await payField(page).press("Enter");
  await answerScope(page, "hhaan");
  await page.getByRole("radio", { name: /^Start-up/ }).check();
  await page.getByRole("radio", { name: /^Longer ago/ }).check();
  const before = await verdict(page);
  await page.reload();
  await expect(payField(page)).toHaveValue("$185,000");
  await expectYouAt(page, 185_000);
  expect(await verdict(page)).toBe(before);
  await expect(scopeChoice(page, "choosesModel", "helped")).toBeChecked();
  await expect(scopeChoice(page, "setsDirection", "not mine")).toBeChecked();
  await expect(page.getByRole("radio", { name: /^Start-up/ })).toBeChecked();
  await expect(page.getByRole("radio", { name: /^Longer ago/ })).toBeChecked();
});

test("another market does not see the pay, for nothing is converted; the scope goes along", async ({
  page,
}) => {
  await openStand(page, "us");
  await typePay(page, "$185,000");
  await answerScope(page, "aaaan");
  await openStand(page, "gb");
  await expect(scopeChoice(page, "choosesModel", "alone")).toBeChecked();
  await expect(payField(page)).toHaveValue("");
  await expect(page.locator(".you-line")).toHaveCount(0);
  await typePay(page, "95k");
  await openStand(page, "us");
  await expect(payField(page)).toHaveValue("$185,000");
});

test("two open pages do not undo one another", async ({ page, context }) => {
  const other = await context.newPage();
  await openStand(page, "us");
  await openStand(other, "us");
  await typePay(page, "185k");
  await answerScope(other, "aaaan");
  await page.reload();
  await expect(payField(page)).toHaveValue("185k");
  await expect(scopeChoice(page, "choosesModel", "alone")).toBeChecked();
});

test("who asks to be forgotten is, after a reload too", async ({ page }) => {
  await openStand(page);
  const unknown = await verdict(page);
  await typePay(page, "185k");
  await answerScope(page, "aaaan");
  await page.getByRole("button", { name: "Forget me" }).click();
  await expect(page.getByText("Everything you entered here is forgotten.")).toBeVisible();
  await expect(payField(page)).toHaveValue("");
  await page.reload();
  await alive(page);
  await expect(payField(page)).toHaveValue("");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  expect(await verdict(page)).toBe(unknown);
});

test("forgetting is undone whole: pay, answers, and the local points of the file", async ({ page }) => {
  const text =
    "paycurve: 1\nme: { market: GB, pay: { base: 85000 } }\nlocal:\n  - { kind: offer, date: 2026-10-05, level: mid, base: 70000 }\n";
  await openStand(page, "gb");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "career.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) });
  await expect(payField(page)).toHaveValue("£85,000");
  await page.getByRole("button", { name: "Forget me" }).click();
  await expect(payField(page)).toHaveValue("");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(payField(page)).toHaveValue("£85,000");
  await page.goto("/gb/my-market");
  await expect(page.locator(".points li")).toHaveCount(1);
});

const CANNOT_KEEP = /cannot keep anything/;

test.describe("a browser that forbids storage", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const denied = (): never => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
      IDBFactory.prototype.open = denied;
      Object.defineProperty(window, "localStorage", { get: denied });
    });
  });

  test("gets the whole page, and is told that it keeps nothing", async ({ page }) => {
    await openStand(page);
    await expect(page.getByText(CANNOT_KEEP)).toBeVisible();
    await typePay(page, "185k");
    await answerScope(page, "hhaan");
    await expectYouAt(page, 185_000);
    await payField(page).press("Enter");
    expect(await verdict(page)).toContain("mid-level");
    await expect(page.getByText(CANNOT_KEEP)).toBeVisible();
    await payField(page).blur();
    await page.keyboard.press("m");
    await expect(page).toHaveURL("/gb");
  });
});

test.describe("a browser whose storage is full", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("The quota is exceeded.", "QuotaExceededError");
      };
    });
  });

  test("gets the whole page, and is told so once something could not be kept", { tag: SOAK }, async ({
    page,
  }) => {
    await openStand(page);
    await expect(page.getByText(CANNOT_KEEP)).toHaveCount(0);
    await typePay(page, "185k");
    await expectYouAt(page, 185_000);
    await expect(page.getByText(CANNOT_KEEP)).toBeVisible();
    await expect(payField(page)).toHaveValue("185k");
  });
});
