import type { Page } from "@playwright/test";

const AMOUNT = /\d{1,3}(?:,\d{3})+/;

/** A level's amounts in the table “The curve as numbers”, by column; what stands beside an amount is left out. */
export async function curveNumbers(page: Page, level: string): Promise<Readonly<Record<string, string>>> {
  const table = page.getByRole("region", { name: "The curve as numbers" });
  const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: level }) });
  await row.waitFor();
  const heads = await table.getByRole("columnheader").allTextContents();
  const cells = await row.locator("th, td").allTextContents();
  return Object.fromEntries(heads.map((head, index) => [head, AMOUNT.exec(cells[index] ?? "")?.[0] ?? ""]));
}
