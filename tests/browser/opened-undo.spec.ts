import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { ROOT } from "../source-files.ts";
import { answerScope, scopeChoice } from "./scope-answers.ts";
import { openStand, payField, typePay } from "./stand.ts";
import { expect, test } from "./visit.ts";

const GOLDEN = readFileSync(join(ROOT, "packages/core/golden/career.yaml"), "utf8");

async function open(page: Page, text: string): Promise<void> {
  const file = { name: "career.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText("career.yaml is open.")).toBeVisible();
}

test("a file opened on Stand over another can be undone, with the answers that stood there", async ({
  page,
}) => {
  await openStand(page, "gb");
  await open(page, GOLDEN);
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await open(
    page,
    GOLDEN.replace("base: 82000", "base: 91000").replace("choosesModel: helped", "choosesModel: alone"),
  );
  await expect(payField(page)).toHaveValue("£91,000");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("It is as it was.")).toBeVisible();
  await expect(payField(page)).toHaveValue("£82,000");
  await expect(scopeChoice(page, "choosesModel", "helped")).toBeChecked();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save career.yaml" }).click();
  expect(readFileSync(await (await downloading).path(), "utf8")).toBe(GOLDEN);
});

test("a file of another market can be undone where it led, and what was typed before is back", async ({
  page,
}) => {
  await openStand(page, "us");
  await typePay(page, "185k");
  await answerScope(page, "aaaan");
  await open(page, GOLDEN);
  await expect(page).toHaveURL("/gb");
  await expect(scopeChoice(page, "choosesModel", "helped")).toBeChecked();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(scopeChoice(page, "choosesModel", "alone")).toBeChecked();
  await expect(payField(page)).toHaveValue("");
  await openStand(page, "us");
  await expect(payField(page)).toHaveValue(/185/);
});
