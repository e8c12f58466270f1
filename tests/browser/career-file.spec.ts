import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { paycurve } from "../command.ts";
import { ROOT } from "../source-files.ts";
import { everyOne, SOAK } from "./matrix.ts";
import { answerScope, scopeChoice } from "./scope-answers.ts";
import { expectYouAt, openStand, payField, typePay, verdict } from "./stand.ts";
import { expect, test } from "./visit.ts";

const GOLDEN = readFileSync(join(ROOT, "packages/core/golden/career.yaml"), "utf8");

const openButton = (page: Page): Locator => page.locator("button", { hasText: "Open career.yaml" });

/** Chooses a file as the person would, who sees a button and the browser's own dialogue. */
async function open(page: Page, text: string, name = "career.yaml"): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await openButton(page).click();
  await (await choosing).setFiles({ name, mimeType: "application/yaml", buffer: Buffer.from(text) });
}

async function saved(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save career.yaml" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("career.yaml");
  return readFileSync(await download.path(), "utf8");
}

test("a saved file says what was typed, and the command answers from it as the page does", async ({
  page,
}) => {
  await openStand(page);
  await typePay(page, "185k");
  await answerScope(page, "hhaan");
  await page.getByRole("radio", { name: /^Start-up/ }).check();
  const text = await saved(page);
  const folder = mkdtempSync(join(tmpdir(), "paycurve-career-"));
  writeFileSync(join(folder, "career.yaml"), text);
  const { status, stdout } = paycurve(["place", "--career", join(folder, "career.yaml")]);
  rmSync(folder, { recursive: true });
  expect(status).toBe(0);
  const doubt = await page.locator(".doubt").innerText();
  const [percentile = "no percentile"] = /\d+\w\w percentile \(.+?\)/.exec(doubt) ?? [];
  expect(stdout).toContain(`At $185,000, mid level, United States, ai-engineer: ${percentile} of`);
  expect(text).toMatch(/sector: start-up/);
});

test("one control opens a file, one saves it", { tag: SOAK }, async ({ page }) => {
  await openStand(page);
  await expect(page.getByRole("button", { name: "Open career.yaml" })).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Save career.yaml" })).toHaveCount(1);
});

test("an opened file fills the page in: pay, scope, sector; in its own market", async ({ page }) => {
  await openStand(page, "us");
  await open(page, GOLDEN);
  await expect(page).toHaveURL("/gb");
  await expect(payField(page)).toHaveValue("£82,000");
  await expectYouAt(page, 82_000);
  await expect(scopeChoice(page, "choosesModel", "helped")).toBeChecked();
  await expect(page.getByRole("radio", { name: /^Large product company/ })).toBeChecked();
  expect(await verdict(page)).toMatch(/^At £82,000 you stand .* if mid, .* if senior\.$/);
});

test("saving again changes the lines that changed and nothing else: comments and other fields stay", async ({
  page,
}) => {
  await openStand(page, "gb");
  await open(page, GOLDEN);
  await expect(payField(page)).toHaveValue("£82,000");
  await typePay(page, "£91,500");
  const [before, after] = [GOLDEN.split("\n"), (await saved(page)).split("\n")];
  expect(after.length).toBe(before.length);
  const changed = after.filter((line, index) => line !== before[index]);
  expect(changed).toEqual(["  pay: { base: 91500 }"]);
});

test("a file that was opened is still the one that is saved after a reload", async ({ page }) => {
  await openStand(page, "gb");
  await open(page, GOLDEN);
  await expect(page.getByText("career.yaml is open.")).toBeVisible();
  await page.reload();
  await expect(payField(page)).toHaveValue("£82,000");
  expect(await saved(page)).toBe(GOLDEN);
});

interface Refused {
  readonly what: string;
  readonly text: string;
  readonly says: RegExp;
}

const REFUSED: readonly Refused[] = [
  {
    what: "broken YAML",
    text: "paycurve: 1\nme:\n  market: [GB\n  pay: { base: 82000 }\n",
    says: /career\.yaml:[34]: /,
  },
  {
    what: "another program's YAML",
    text: "name: build\non: push\n",
    says: /career\.yaml:1: paycurve is missing/,
  },
  {
    what: "a field that cannot be understood",
    text: GOLDEN.replace("base: 82000", "base: 21"),
    says: /career\.yaml:8: me\.pay\.base .*21/,
  },
  {
    what: "an unknown answer",
    text: GOLDEN.replace("ownsFailures: alone", "ownsFailures: mostly"),
    says: /career\.yaml:6: /,
  },
  { what: "no text at all", text: "\u0000\u0001PNG\u001a", says: /career\.yaml/ },
  { what: "an empty file", text: "", says: /career\.yaml:1: / },
  {
    what: "more than 1 MB",
    text: "#".repeat(1_000_001),
    says: /career\.yaml: a career file holds at most 1 MB/,
  },
];

for (const { one, tag } of everyOne(REFUSED, ({ what }) => what === "an unknown answer")) {
  const { what, text, says } = one;
  test(`${what} is refused with its line, and nothing is changed`, { tag }, async ({ page }) => {
    await openStand(page, "gb");
    await typePay(page, "95k");
    await answerScope(page, "aaaan");
    await open(page, text);
    const said = page.getByRole("status").filter({ hasText: "career.yaml" });
    await expect(said).toHaveText(says);
    await expect(said).toContainText("Nothing was changed.");
    await expect(payField(page)).toHaveValue(/^(?:95k|£95,000)$/);
    await page.reload();
    await expect(payField(page)).toHaveValue(/^(?:95k|£95,000)$/);
    await expect(scopeChoice(page, "ownsFailures", "alone")).toBeChecked();
  });
}

test("a field that nobody knows is named by its line and kept", async ({ page }) => {
  const strange = GOLDEN.replace("  sector:", "  favouriteTea: assam\n  sector:");
  await openStand(page, "gb");
  await open(page, strange);
  await expect(page.getByRole("status").filter({ hasText: "career.yaml is open" })).toContainText(
    "Not known to Paycurve, and kept: me.favouriteTea (line 7).",
  );
  await typePay(page, "£83,000");
  expect(await saved(page)).toBe(strange.replace("82000", "83000"));
});

test("the file is opened and saved by keyboard alone", async ({ page }) => {
  await openStand(page, "gb");
  await expect(openButton(page)).toBeEnabled();
  const choosing = page.waitForEvent("filechooser");
  await openButton(page).focus();
  await page.keyboard.press("Enter");
  await (await choosing).setFiles({
    name: "career.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from(GOLDEN),
  });
  await expect(payField(page)).toHaveValue("£82,000");
});
