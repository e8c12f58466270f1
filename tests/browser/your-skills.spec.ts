import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { ROOT } from "../source-files.ts";
import { axeFindings, contrastFindings } from "./axe.ts";
import { watchShifts } from "./layout-shift.ts";
import { everyOne, SOAK } from "./matrix.ts";
import { lowTargets, sidewaysScroll } from "./measured.ts";
import { picture } from "./picture.ts";
import { MARKET_PATHS, openStand } from "./stand.ts";
import { expect, test } from "./visit.ts";

/** Without the skills of its evidence, which are the person's whether ticked or not. */
const GOLDEN = readFileSync(join(ROOT, "packages/core/golden/career.yaml"), "utf8").replace(
  "    skills: [llm-fine-tuning]\n",
  "",
);

const MOST_SHIFT = 0.01;

/** Opens the page and waits until skills can be ticked. */
async function openSkills(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(box(page, "MLOps")).toBeEnabled();
}

function box(page: Page, name: string): Locator {
  return page.getByRole("checkbox", { name: `I have ${name}`, exact: true });
}

function said(page: Page): Locator {
  return page.locator(".skill-index").getByRole("status");
}

/** The skills' sections in the order they stand in, those marked as the person's with a star. */
async function sections(page: Page): Promise<string[]> {
  return page
    .locator("[data-skill]")
    .evaluateAll((all) =>
      all.map(
        (one) => `${one.getAttribute("data-skill")}${one.querySelector(".yours:not([hidden])") ? "*" : ""}`,
      ),
    );
}

/** Keeps a file as a person would, who opens it on the page Stand. */
async function keep(page: Page, text: string): Promise<void> {
  await openStand(page, "gb");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open career.yaml" }).click();
  await (await choosing).setFiles({
    name: "career.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from(text),
  });
  await expect(page.getByText("career.yaml is open.")).toBeVisible();
}

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "gb")) {
  test(`on /${market}/skills a ticked skill comes first and is marked; axe finds nothing`, { tag }, async ({
    page,
  }) => {
    await openSkills(page, `/${market}/skills`);
    const [first] = await sections(page);
    await box(page, "MLOps").focus();
    await page.keyboard.press("Space");
    await expect(said(page)).toHaveText("Noted: MLOps.");
    expect((await sections(page)).slice(0, 2)).toEqual(["mlops*", first]);
    await expect(box(page, "MLOps")).toBeFocused();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await contrastFindings(page)).toEqual([]);
    await picture(page, `${market}, your skills`);
    await box(page, "MLOps").uncheck();
    await expect(said(page)).toHaveText("Taken out: MLOps.");
    expect((await sections(page))[0]).toBe(first);
  });
}

test("it is said that premiums are not added up, and which skill no source speaks of", { tag: SOAK }, async ({
  page,
}) => {
  await openSkills(page, "/us/skills");
  await expect(page.locator(".skill-index legend")).toContainText("Premiums are not added up: they overlap.");
  await box(page, "Deep learning").check();
  await expect(said(page)).toHaveText("Noted: Deep learning. No source here speaks of it.");
});

test("skills of an opened file come first, also after a reload, and nothing shifts", async ({ page }) => {
  await keep(page, GOLDEN);
  const shifts = await watchShifts(page);
  await openSkills(page, "/gb/skills");
  await expect.poll(() => sections(page)).toContain("mlops*");
  expect((await sections(page)).slice(0, 3)).toEqual([
    "llm-fine-tuning*",
    "mlops*",
    expect.not.stringContaining("*"),
  ]);
  await box(page, "LLM fine-tuning").uncheck();
  await expect(said(page)).toHaveText("Taken out: LLM fine-tuning.");
  await openSkills(page, "/us/skills");
  await expect.poll(() => sections(page)).toContain("mlops*");
  expect((await sections(page))[0]).toBe("mlops*");
  await page.waitForTimeout(200);
  const { total, what } = await shifts();
  expect(total, what.join("\n")).toBeLessThan(MOST_SHIFT);
});

test("the file that is saved on another page has the skill, and no other byte of it has changed", async ({
  page,
}) => {
  await keep(page, GOLDEN);
  await openSkills(page, "/gb/skills");
  await box(page, "Retrieval-augmented generation").check();
  await expect(said(page)).toHaveText("Noted: Retrieval-augmented generation.");
  await openStand(page, "gb");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save career.yaml" }).click();
  const text = readFileSync(await (await downloading).path(), "utf8");
  expect(text).toBe(
    GOLDEN.replace("skills: [llm-fine-tuning, mlops]\n", "skills: [llm-fine-tuning, mlops, rag]\n"),
  );
});

test("a skill that is not known here is said with the nearest, and one can still be ticked", async ({
  page,
}) => {
  await keep(page, "paycurve: 1\nme:\n  market: GB\n  skills: [mlosp, Cobol] # mine\n");
  await openSkills(page, "/gb/skills");
  await expect(said(page)).toHaveText(
    "Not known here, and kept in career.yaml: “mlosp” (did you mean “mlops”?), “Cobol”; known are those above.",
  );
  await box(page, "Agents").check();
  await expect(said(page)).toHaveText("Noted: Agents.");
  await expect(box(page, "Agents")).toBeChecked();
});

test("whoever reads a section is not moved away from it", async ({ page }) => {
  await keep(page, GOLDEN);
  await page.goto("/us/skills#agents");
  await expect(box(page, "MLOps")).toBeChecked();
  await expect(page.locator("#agents")).toBeInViewport();
  await expect.poll(() => sections(page)).toContain("mlops*");
  expect(await sections(page)).not.toContain("agents*");
  await expect(page.locator("#agents")).toBeInViewport();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("every box is as large as a finger needs, and nothing scrolls sideways", async ({ page }) => {
    await openSkills(page, "/gb/skills");
    await box(page, "Agents").check();
    await expect(said(page)).toHaveText("Noted: Agents.");
    await picture(page, "a phone gb, your skills");
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await lowTargets(page, 44)).toEqual([]);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test.afterEach(({ faults }) => {
    faults.splice(0, faults.length, ...faults.filter((fault) => !/\.js csp$|was preloaded/.test(fault)));
  });

  test("it is said that ticking needs script, and each skill is still led to", async ({ page }) => {
    await page.goto("/gb/skills");
    await expect(page.locator(".skill-index noscript p")).toBeVisible();
    await expect(box(page, "MLOps")).toBeDisabled();
    await page.getByRole("navigation", { name: "Skills" }).getByRole("link", { name: "MLOps" }).click();
    await expect(page.locator("#mlops")).toBeInViewport();
  });
});
