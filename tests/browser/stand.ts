import { readPay } from "@paycurve/core/money";
import type { Locator, Page } from "@playwright/test";
import { alive } from "./alive.ts";
import { expect } from "./visit.ts";

export { alive };

/** A market as its path names it. */
export type MarketPath = "us" | "gb" | "in";

/** Every market, in the order in which the page lists them. */
export const MARKET_PATHS: readonly MarketPath[] = ["us", "gb", "in"];

/** Opens a market's page and waits until its script has taken over. */
export async function openStand(page: Page, market: MarketPath = "us"): Promise<void> {
  await page.goto(`/${market}`);
  await alive(page);
}

/** The pay field inside the verdict sentence. */
export function payField(page: Page): Locator {
  return page.getByRole("textbox", { name: "My base pay a year" });
}

/** Types pay as a person does, key by key. */
export async function typePay(page: Page, text: string): Promise<void> {
  await payField(page).click();
  await payField(page).press("ControlOrMeta+a");
  await payField(page).pressSequentially(text);
}

/** The verdict sentence as it reads, with the pay that stands in its field. */
export async function verdict(page: Page): Promise<string> {
  const words = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  return words.replace("My base pay a year", await payField(page).inputValue());
}

/** How many pixels the line *you* stands from where the axis' labels put an amount. */
export async function distanceFromPlace(page: Page, majorUnits: number): Promise<number> {
  const line = await centre(page.locator(".you-line"));
  return Math.abs(line - (await placeOnAxis(page, majorUnits)));
}

/** Where the line *you* stands, once it does not move any more. */
export async function expectYouAt(page: Page, majorUnits: number): Promise<void> {
  await expect.poll(() => distanceFromPlace(page, majorUnits)).toBeLessThan(1);
}

/** The pixel of an amount, by the first and the last label of the axis. */
async function placeOnAxis(page: Page, majorUnits: number): Promise<number> {
  const labels = await page.locator(".axis-labels text:visible").all();
  const [first, last] = [labels[0], labels.at(-1)];
  if (!first || !last) throw new Error("the axis has no labels");
  const [from, to] = [await amountOf(first), await amountOf(last)];
  const [left, right] = [await tickOf(first), await tickOf(last)];
  return left + ((majorUnits - from) / (to - from)) * (right - left);
}

const MARKET_OF_SIGN = { $: "US", "£": "GB", "₹": "IN" } as const;

async function amountOf(label: Locator): Promise<number> {
  const text = (await label.textContent()) ?? "";
  const market = MARKET_OF_SIGN[text.charAt(0) as "$"];
  return readPay(text, market).money.minorUnits / 100;
}

/** Where a label's tick is: a label at the edge of a narrow chart is pushed in from it. */
async function tickOf(label: Locator): Promise<number> {
  return (await centre(label)) - Number(await label.getAttribute("dx"));
}

async function centre(of: Locator): Promise<number> {
  const box = await of.boundingBox();
  if (!box) throw new Error("nothing is drawn there");
  return box.x + box.width / 2;
}
