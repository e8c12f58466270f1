import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOffers } from "@paycurve/core/career";
import type { Locator, Page } from "@playwright/test";
import { paycurve } from "../command.ts";
import { ROOT } from "../source-files.ts";
import { axeFindings, contrastFindings } from "./axe.ts";
import { SOAK } from "./matrix.ts";
import { picture } from "./picture.ts";
import { payField } from "./stand.ts";
import { expect, test } from "./visit.ts";

const GOLDEN = readFileSync(join(ROOT, "packages/core/golden/career.yaml"), "utf8");

async function openOffers(page: Page, market = "us"): Promise<void> {
  await page.goto(`/${market}/offers`);
  await expect(page.getByRole("button", { name: "Open career.yaml" })).toBeEnabled();
  await expect(page.locator(".letters")).toBeVisible();
}

async function openFile(page: Page, content: string): Promise<void> {
  const buffer = Buffer.from(content);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "career.yaml", mimeType: "application/yaml", buffer });
  await expect(page.getByRole("status").first()).toContainText("career.yaml is open.");
}

async function addOffer(page: Page, company: string, base: string): Promise<Locator> {
  await page.getByLabel("Which company is it?").last().fill(company);
  await page.getByLabel("What is the base pay a year?").last().fill(base);
  await page.getByRole("button", { name: "Add this offer" }).click();
  const letter = letterOf(page, company);
  await expect(letter).toHaveAttribute("open");
  return letter;
}

function letterOf(page: Page, company: string): Locator {
  return page.locator(".letter", { has: page.locator("summary", { hasText: company }) });
}

async function answer(letter: Locator, question: string, words: string): Promise<void> {
  const field = letter.getByLabel(question);
  await field.fill(words);
  await field.press("Enter");
}

async function saved(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save career.yaml" }).click();
  return readFileSync(await (await downloading).path(), "utf8");
}

test("an offer written down from nothing is compared with every answer, and saved as the file the command reads", async ({
  page,
}) => {
  await openOffers(page);
  const letter = await addOffer(page, "Tiny Labs", "180k");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Tiny Labs");
  await letter.getByLabel("At which level is it?").selectOption("Senior");
  await answer(letter, "What is its target, as a part of base?", "20");
  await answer(letter, "What did the bonus actually pay in the last two years?", "70, 100");
  await expect(letter.getByLabel("What did the bonus actually pay")).toHaveValue("70, 100 %");
  await answer(letter, "What is paid for signing?", "$30k");
  await letter.getByRole("button", { name: "Options", exact: true }).click();
  await answer(letter, "How many of them?", "40,000");
  await answer(letter, "What will you pay for each share?", "2.10");
  await answer(letter, "What is one common share held to be worth?", "$4.80");
  await letter.getByLabel("How does it become yours?").selectOption("Evenly, after a first wait");
  await answer(letter, "And then every how many months?", "3");
  await letter.getByLabel("Would you still be happy").selectOption("Yes");
  await letter.getByRole("button", { name: "A pension or match" }).click();
  await answer(letter, "Which part of base is it each year?", "4");
  await expect(page.getByRole("row", { name: /^Benefits/ })).toContainText("$7,200");
  const text = await saved(page);
  const [offer] = readOffers(text, "career.yaml").offers;
  expect(offer).toMatchObject({
    id: "tiny-labs",
    market: "US",
    level: "senior",
    base: { amountPerYear: 180_000 },
    bonus: { targetFraction: 0.2, paidOfTarget: [0.7, 1] },
    signOn: { amount: 30_000 },
    benefits: [{ kind: "pension", ofBaseFraction: 0.04 }],
    happyWithoutEquity: true,
  });
  expect(offer?.equity[0]).toMatchObject({
    kind: "options",
    quantity: 40_000,
    strikePerShare: 2.1,
    vesting: { months: 48, cliffMonths: 12, everyMonths: 3 },
  });
  const file = join(mkdtempSync(join(tmpdir(), "paycurve-form-")), "career.yaml");
  writeFileSync(file, text);
  const { status, stdout } = paycurve(["offers", "compare", file, "--json", "--paths", "1000"]);
  expect(status).toBe(0);
  const [told] = (JSON.parse(stdout) as { offers: { cash: number }[] }).offers;
  const cash = Math.round(told?.cash ?? 0).toLocaleString("en-US");
  await expect(page.getByRole("row", { name: /^Cash/ })).toContainText(`$${cash}`);
});

test("one answer changed is one line of the file changed", async ({ page }) => {
  await openOffers(page);
  await openFile(page, GOLDEN);
  const letter = letterOf(page, "Acme");
  await letter.locator("summary").first().click();
  await expect(letter.getByLabel("What will you pay for each share?")).toHaveValue("$2.10");
  await answer(letter, "What did investors last pay for one of theirs?", "12.50");
  await expect(letter.getByLabel("What did investors last pay")).toHaveValue("$12.50");
  const [before, after] = [GOLDEN.split("\n"), (await saved(page)).split("\n")];
  const changed = after.filter((line, index) => line !== before[index]);
  expect(after).toHaveLength(before.length);
  expect(changed.map((line) => line.trim())).toEqual(["preferredPrice: 12.5"]);
});

test("an answer that is not understood stays as it was typed, with what is accepted, and the last one counts", async ({
  page,
}) => {
  await openOffers(page);
  const letter = await addOffer(page, "Tiny Labs", "180k");
  const base = letter.getByLabel("What is the base pay a year?");
  await answer(letter, "What is the base pay a year?", "21");
  await expect(base).toHaveValue("21");
  await expect(base).toHaveAttribute("aria-invalid", "true");
  await expect(base).toHaveAccessibleDescription(/“21” could be thousands/);
  await expect(page.getByRole("row", { name: /^Base/ })).toContainText("$180,000");
  await letter.getByRole("button", { name: "Shares that trade (RSUs)" }).click();
  await letter.getByLabel("How does it become yours?").selectOption("A part at the end of each year");
  await answer(letter, "Which part is yours at the end of each year?", "50, 30");
  await expect(letter.getByLabel("Which part is yours")).toHaveAccessibleDescription(
    /^Together these are 80 %/,
  );
  await answer(letter, "Which part is yours at the end of each year?", "50, 50");
  await expect(letter.getByLabel("Which part is yours")).toHaveValue("50, 50 %");
});

test("nothing is added until company and base are named, and each says what it lacks", async ({ page }) => {
  await openOffers(page, "in");
  await page.getByRole("button", { name: "Add this offer" }).click();
  await expect(page.getByLabel("Which company is it?")).toHaveAccessibleDescription("This is needed.");
  await page.getByLabel("Which company is it?").fill("Chai Labs");
  await page.getByLabel("What is the base pay a year?").fill("21");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("What is the base pay a year?")).toHaveAccessibleDescription(/lakh/);
  await page.getByLabel("What is the base pay a year?").fill("21 LPA");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row", { name: /^Base/ })).toContainText("₹21,00,000");
});

test("what reads and writes a file is fetched with the first file or answer, not before", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await openOffers(page);
  const desk = (): string[] =>
    fetched.filter((url) => /\/assets\/(?:career-(?!text-)|offers-desk-)/.test(url));
  expect(desk()).toEqual([]);
  await addOffer(page, "Tiny Labs", "180k");
  expect(desk().length).toBeGreaterThan(0);
});

test("an offer taken out can be put back", { tag: SOAK }, async ({ page }) => {
  await openOffers(page);
  await openFile(page, GOLDEN);
  const letter = letterOf(page, "Acme");
  await letter.locator("summary").first().click();
  await letter.getByRole("button", { name: "Take Acme out" }).click();
  await expect(page.getByRole("status").first()).toContainText("Acme is taken out.");
  await expect(letter).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(letter).toHaveCount(1);
  expect(await saved(page)).toBe(GOLDEN);
});

test("another file takes one's own letters away, and gives them back", { tag: SOAK }, async ({ page }) => {
  await openOffers(page);
  await addOffer(page, "Tiny Labs", "180k");
  await openFile(page, GOLDEN);
  await expect(letterOf(page, "Tiny Labs")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(letterOf(page, "Tiny Labs")).toHaveCount(1);
  await expect(letterOf(page, "Acme")).toHaveCount(0);
});

test("the focus is never lost: it goes to what is missing, to what was added, and to what undoes", async ({
  page,
}) => {
  await openOffers(page);
  await page.getByRole("button", { name: "Add this offer" }).press("Enter");
  await expect(page.getByLabel("Which company is it?")).toBeFocused();
  await page.keyboard.type("Big Co");
  await page.getByLabel("What is the base pay a year?").fill("205k");
  await page.keyboard.press("Enter");
  await expect(letterOf(page, "Big Co").locator("summary").first()).toBeFocused();
  await page.getByRole("button", { name: "Take Big Co out" }).press("Enter");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
});

test("amounts never become another market's silently", async ({ page }) => {
  await openOffers(page);
  const letter = await addOffer(page, "Tiny Labs", "180k");
  const market = letter.getByLabel("Where is the job?");
  await market.selectOption("India");
  await expect(market).toHaveAccessibleDescription(/^The amounts are in dollars, none is converted/);
  await market.selectOption("United Kingdom");
  await expect(page.getByRole("status").first()).toContainText("The amounts were in dollars");
  await expect(letter.getByLabel("What is the base pay")).toHaveAccessibleDescription(/£82,000/);
});

test("the example may be changed, and is not kept", { tag: SOAK }, async ({ page }) => {
  await openOffers(page, "gb");
  await page.getByRole("button", { name: "Show an example" }).click();
  const letter = letterOf(page, "Young Company");
  await letter.locator("summary").first().click();
  await answer(letter, "What is the base pay a year?", "£99,000");
  await expect(page.getByRole("row", { name: /^Base/ })).toContainText("£99,000");
  await page.getByRole("button", { name: "Back to mine" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which offer is better?");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which offer is better?");
});

test("a file opened with its offers also says on the other page what its owner is paid, and saving there keeps the offers", async ({
  page,
}) => {
  await openOffers(page, "gb");
  await openFile(page, GOLDEN);
  await page.goto("/gb");
  await expect(payField(page)).toHaveValue("£82,000");
  expect(await saved(page)).toBe(GOLDEN);
});

test("an offer is written down with the keyboard alone", async ({ page }) => {
  await openOffers(page);
  await page.getByLabel("Which company is it?").focus();
  await page.keyboard.type("Big Co");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("205000");
  await page.keyboard.press("Enter");
  const summary = letterOf(page, "Big Co").locator("summary").first();
  await expect(summary).toBeVisible();
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(letterOf(page, "Big Co")).not.toHaveAttribute("open");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(letterOf(page, "Big Co").getByLabel("Which company is it?")).toBeFocused();
});

test("the form of an offer: axe finds nothing, nor in the dark, and a phone needs no sideways scroll", async ({
  page,
}) => {
  await openOffers(page);
  await openFile(page, GOLDEN);
  await letterOf(page, "Acme").locator("summary").first().click();
  for (const seldom of await page.locator(".seldom > summary").all()) await seldom.click();
  await picture(page, "us, offer form");
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await contrastFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, "us, offer form, phone");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
