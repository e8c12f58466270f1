import type { Page } from "@playwright/test";

/** A level's row of the table “The curve as numbers”, by its column heads. */
export async function curveNumbers(page: Page, level: string): Promise<Readonly<Record<string, string>>> {
  const table = page.getByRole("region", { name: "The curve as numbers" });
  const heads = await table.getByRole("columnheader").allTextContents();
  const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: level }) });
  const cells = await row.locator("th, td").allTextContents();
  return Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ""]));
}
