import { join } from "node:path";
import type { Page } from "@playwright/test";
import { axeFindings, contrastFindings } from "./axe.ts";
import { everyOne, SOAK } from "./matrix.ts";
import { paperPicture, picture } from "./picture.ts";
import { MARKET_PATHS, type MarketPath } from "./stand.ts";
import { expect, test } from "./visit.ts";

const WORKED = join(import.meta.dirname, "../../docs/guide/worked");

/** Opens the page and waits until its script has taken over. */
async function openOffers(page: Page, market: MarketPath): Promise<void> {
  await page.goto(`/${market}/offers`);
  await expect(page.getByRole("button", { name: "Open career.yaml" })).toBeEnabled();
}

async function openExample(page: Page, market: MarketPath): Promise<void> {
  await openOffers(page, market);
  await page.getByRole("button", { name: "Show an example" }).click();
  await expect(heading(page)).toContainText("Large Company is the safer offer.");
  await expect(page.locator(".fan svg").first()).toBeVisible();
  await expect(page.locator(".fan")).not.toContainText("Drawing");
}

async function openFile(page: Page, content: string, name = "career.yaml"): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/yaml", buffer });
}

function heading(page: Page): ReturnType<Page["getByRole"]> {
  return page.getByRole("heading", { level: 1 });
}

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "us")) {
  test(`/${market}/offers begins with how to write an offer, and its example is compared in that market's money`, {
    tag,
  }, async ({ page }) => {
    await page.goto(`/${market}/offers`);
    await expect(page.locator("pre")).toContainText(`market: ${market.toUpperCase()}`);
    await openExample(page, market);
    await expect(page.getByRole("row", { name: /^Base/ })).toContainText(
      { us: "$205,000", gb: "£105,000", in: "₹48,00,000" }[market],
    );
    const lead = { us: "leads by $", gb: "A bonus counts at what is really paid.", in: "leads by ₹" }[market];
    await expect(page.locator(".doubt")).toContainText(lead);
    await expect(page.locator(".flip").first()).toBeVisible();
    await expect(page.locator(".findings li.trap")).toHaveCount(1);
  });

  test(`/${market}/offers, its example open: axe finds nothing, nor in the dark`, { tag: SOAK }, async ({
    page,
  }) => {
    await page.goto(`/${market}/offers`);
    expect(await axeFindings(page)).toEqual([]);
    await openExample(page, market);
    await picture(page, `${market}, offers`);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await picture(page, `${market}, offers, dark`);
    expect(await contrastFindings(page)).toEqual([]);
  });
}

test("offers of one's own file are compared, and are there again after a reload", async ({ page }) => {
  await openOffers(page, "gb");
  await page.locator('input[type="file"]').setInputFiles(join(WORKED, "uk-two-offers.yaml"));
  await expect(page.getByRole("status")).toContainText("uk-two-offers.yaml is open.");
  await expect(page.getByRole("columnheader", { name: "Pennywhistle" })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Bonus, expected/ })).toContainText("withheld");
  await page.reload();
  await expect(page.getByRole("columnheader", { name: "Pennywhistle" })).toBeVisible();
});

test("the example is not kept, and takes nothing of one's own away", async ({ page }) => {
  await openExample(page, "us");
  await page.reload();
  await expect(heading(page)).toHaveText("Which offer is better?");
});

test("a file that is not understood is refused by line and field, and what was there stays", async ({
  page,
}) => {
  await openExample(page, "us");
  await openFile(
    page,
    "paycurve: 1\noffers:\n  - id: a\n    market: US\n    base: { amount: 185000 }\n    bonus: { target: 15 }\n",
  );
  await expect(page.getByRole("status")).toContainText("career.yaml:6: offer a: bonus.target");
  await expect(page.getByRole("status")).toContainText("a number from 0 to 10 is accepted");
  await expect(heading(page)).toContainText("Large Company");
  await openFile(page, "x".repeat(2_000_000), "large.yaml");
  await expect(page.getByRole("status")).toContainText("large.yaml: a career file holds at most 1 MB.");
});

test("offers in two currencies stand side by side and are never put in order", async ({ page }) => {
  await openOffers(page, "us");
  await openFile(
    page,
    "paycurve: 1\noffers:\n  - { id: a, market: US, level: senior, base: { amount: 185000 } }\n  - { id: b, market: GB, level: senior, base: { amount: 95000 } }\n",
  );
  await expect(heading(page)).toContainText("never netted");
  await expect(page.getByRole("row", { name: /^Base/ })).toContainText("£95,000");
  await expect(page.locator(".flips")).toHaveCount(0);
  await expect(page.locator(".steps")).toHaveCount(2);
  await expect(page.locator(".year-bars")).toHaveCount(2);
  await expect(page.getByRole("row", { name: /^Base/ }).getByText(/ senior postings, /)).toHaveCount(2);
  expect(await axeFindings(page)).toEqual([]);
});

test("what private equity counts moves the bars at once, and never past a half", async ({ page }) => {
  await openOffers(page, "us");
  await page.locator('input[type="file"]').setInputFiles(join(WORKED, "us-options-or-shares.yaml"));
  const total = page.getByRole("row", { name: /^Total that bears/ });
  const before = await total.innerText();
  const slider = page.getByRole("slider");
  await expect(slider).toHaveAttribute("max", "0.5");
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(total).not.toHaveText(before);
  await expect(page.locator(".private-share b")).toHaveText("0 %");
});

test("whether one would be happy without the equity decides whether it counts, and is kept in one's own file", async ({
  page,
}) => {
  await openOffers(page, "gb");
  await page.locator('input[type="file"]').setInputFiles(join(WORKED, "uk-two-offers-asked.yaml"));
  const equity = page.getByRole("row", { name: /^Equity, conservative/ });
  const question = page.getByRole("group", { name: /^Would you still be happy/ });
  const counted = (await equity.textContent()) ?? "";
  await question.getByRole("radio", { name: "No" }).check();
  await expect(equity).not.toHaveText(counted);
  await page.reload();
  await expect(question.getByRole("radio", { name: "No" })).toBeChecked();
  await question.getByRole("radio", { name: "Yes" }).check();
  await expect(equity).toHaveText(counted);
});

test("on a phone offers need no sideways scroll", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExample(page, "us");
  await picture(page, "us, offers, phone");
  const across = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(across).toBeLessThanOrEqual(390);
});

test("the comparison fits one sheet of paper", async ({ page }) => {
  await openExample(page, "us");
  const pdf = await page.pdf({ format: "A4", printBackground: true });
  paperPicture(pdf, "paper-offers");
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
