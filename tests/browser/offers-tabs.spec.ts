import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./visit.ts";

const FILE = `paycurve: 1
me: { market: GB }
offers:
  - { id: acorn, company: Acorn, base: { amount: 70000 } }
  - { id: birch, company: Birch, base: { amount: 80000 } }
`;

async function openOffers(page: Page): Promise<void> {
  await page.goto("/gb/offers");
  await expect(page.getByRole("button", { name: "Open career.yaml" })).toBeEnabled();
  await expect(page.locator(".letters")).toBeVisible();
}

/** Opens the page of offers with two letters on it. */
async function openLetters(page: Page): Promise<void> {
  await openOffers(page);
  const file = { name: "career.yaml", mimeType: "application/yaml", buffer: Buffer.from(FILE) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(said(page)).toContainText("career.yaml is open.");
}

function said(page: Page): Locator {
  return page.locator(".offers-lead").getByRole("status");
}

async function letter(page: Page, company: string): Promise<Locator> {
  const found = page.locator(".letter", { has: page.locator("summary", { hasText: company }) });
  if ((await found.getAttribute("open")) === null) await found.locator("summary").first().click();
  return found;
}

async function answerBase(page: Page, company: string, words: string): Promise<Locator> {
  const field = (await letter(page, company)).getByLabel("What is the base pay a year?");
  await field.fill(words);
  await field.press("Enter");
  return field;
}

async function notePoint(page: Page): Promise<void> {
  await page.goto("/gb/my-market");
  const box = page.getByRole("textbox", { name: /^A local point/ });
  await expect(box).toBeEnabled();
  await box.fill("£95k, senior, offer, 12 Oct 2026");
  await box.press("Enter");
  await expect(points(page)).toHaveCount(1);
}

function points(page: Page): Locator {
  return page.locator(".points li");
}

test("what another tab noted stays when an offer is edited, added, or taken out and put back", async ({
  page,
  context,
}) => {
  await openLetters(page);
  const other = await context.newPage();
  await notePoint(other);
  await answerBase(page, "Acorn", "£75,000");
  await expect(page.getByRole("row", { name: /^Base/ })).toContainText("£75,000");
  await other.reload();
  await expect(points(other)).toHaveCount(1);
  await (await letter(page, "Birch")).getByRole("button", { name: "Take Birch out" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(said(page)).toContainText("It is back.");
  await other.reload();
  await expect(points(other)).toHaveCount(1);
  await other.goto("/gb/skills");
  const skill = other.getByRole("checkbox", { name: "I have MLOps", exact: true });
  await skill.check();
  await expect(other.locator(".skill-index").getByRole("status")).not.toBeEmpty();
  await page.locator(".letters > .letter:last-child > summary").click();
  await page.getByLabel("Which company is it?").last().fill("Cedar");
  await page.getByLabel("What is the base pay a year?").last().fill("90k");
  await page.getByRole("button", { name: "Add this offer" }).click();
  await expect(await letter(page, "Cedar")).toHaveAttribute("open");
  await other.reload();
  await expect(skill).toBeChecked();
});

test("an offer that another tab has changed is shown as it is now, and what was typed is not written over it", async ({
  page,
  context,
}) => {
  await openLetters(page);
  const other = await context.newPage();
  await openOffers(other);
  await answerBase(page, "Acorn", "£75,000");
  const field = await answerBase(other, "Acorn", "£99,000");
  await expect(said(other)).toContainText("Another page has changed your file since.");
  await expect(field).toHaveAccessibleDescription(/Another page has changed your file since/);
  await expect(other.getByRole("row", { name: /^Base/ })).toContainText("£75,000");
  await page.reload();
  await expect((await letter(page, "Acorn")).getByLabel("What is the base pay a year?")).toHaveValue(
    "£75,000",
  );
});

test("Undo brings no stale file back over what another tab noted since", async ({ page, context }) => {
  await openLetters(page);
  await (await letter(page, "Birch")).getByRole("button", { name: "Take Birch out" }).click();
  await expect(said(page)).toContainText("Birch is taken out.");
  const other = await context.newPage();
  await notePoint(other);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(said(page)).toContainText("Another page has changed your file since.");
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await other.reload();
  await expect(points(other)).toHaveCount(1);
});
