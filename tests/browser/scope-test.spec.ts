import type { Locator, Page } from "@playwright/test";
import { everyOne, SOAK } from "./matrix.ts";
import { answerScope, scopeChoice } from "./scope-answers.ts";
import { openStand, payField, typePay, verdict } from "./stand.ts";
import { expect, test } from "./visit.ts";

const finding = (page: Page): Locator => page.locator(".finding");

test.beforeEach(async ({ page }) => {
  await openStand(page);
  await typePay(page, "185000");
});

const ONE_LEVEL = [
  { letters: "aaaan", level: "senior", found: "Senior." },
  { letters: "aaaaa", level: "senior", found: "Senior." },
  { letters: "hhaan", level: "mid", found: "Mid." },
  { letters: "nnnnn", level: "entry", found: "Entry." },
] as const;

for (const { one, tag } of everyOne(ONE_LEVEL, ({ level }) => level === "mid")) {
  const { letters, level, found } = one;
  test(`answers ${letters} are ${level}: a diamond stands on that level's baseline`, { tag }, async ({
    page,
  }) => {
    await answerScope(page, letters);
    await expect(finding(page)).toContainText(found);
    await expect(page.locator(".you-bar")).toHaveCount(0);
    await expect.poll(() => middleOf(page.locator(".diamond"))).toBeCloseTo(await baseline(page, level), -1);
    expect(await verdict(page)).toMatch(new RegExp(`^At \\$185,000 you stand .*${level}-level`));
    await expect(page.locator(".level-name.asked")).toHaveText(new RegExp(`^${level}`, "i"));
  });
}

const TWO_LEVELS = [
  { letters: "aaahn", lower: "entry", upper: "mid", decides: "Own its failures afterwards" },
  { letters: "nnhan", lower: "entry", upper: "mid", decides: "Ship it to production" },
  { letters: "naaan", lower: "mid", upper: "senior", decides: "Decide whether it needs a model at all" },
  { letters: "ahaan", lower: "mid", upper: "senior", decides: "Design the evaluation that proves it works" },
] as const;

for (const { one, tag } of everyOne(TWO_LEVELS, ({ letters }) => letters === "ahaan")) {
  const { letters, lower, upper, decides } = one;
  test(`answers ${letters} lie from ${lower} to ${upper}: a bar joins both levels, and “${decides}” decides`, {
    tag,
  }, async ({ page }) => {
    await answerScope(page, letters);
    await expect(finding(page)).toContainText(`${lower} to ${upper}.`, { ignoreCase: true });
    await expect(finding(page)).toContainText(`“${decides}” decides: done alone, you are ${upper}.`);
    const bar = await page.locator(".you-bar").boundingBox();
    expect(bar?.y ?? 0).toBeCloseTo(await baseline(page, upper), -1);
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo(await baseline(page, lower), -1);
    expect(await verdict(page)).toMatch(
      new RegExp(`^At \\$185,000 you stand .* if ${lower}, .* if ${upper}\\.$`),
    );
  });
}

test("before any answer nothing is claimed: no diamond, no bar, and the comparison says at what level it is", async ({
  page,
}) => {
  await expect(finding(page)).toContainText("Not answered yet.");
  await expect(page.locator(".diamond, .you-bar")).toHaveCount(0);
  await expect(page.getByText("Compared at mid level until you say what you own.")).toBeVisible();
});

test("each answer narrows it at once, and says how many are missing", async ({ page }) => {
  await answerScope(page, "--a--");
  await expect(finding(page)).toContainText(
    "Entry to senior, so far. 3 of the four answers that decide are missing.",
  );
  await answerScope(page, "---a-");
  await expect(finding(page)).toContainText(
    "Mid to senior, so far. 2 of the four answers that decide are missing.",
  );
  await answerScope(page, "h----");
  await expect(finding(page)).toContainText(
    "Mid to senior, so far. 1 of the four answers that decide is missing.",
  );
  await answerScope(page, "-h---");
  await expect(finding(page)).toContainText("Mid.");
});

test("the answers can be cleared, and then nothing is claimed any more", { tag: SOAK }, async ({ page }) => {
  await answerScope(page, "aaaan");
  await page.getByRole("button", { name: "Clear the answers" }).click();
  await expect(page.getByRole("group").getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(page.locator(".diamond, .you-bar")).toHaveCount(0);
});

test("setting direction is shown and changes no level", { tag: SOAK }, async ({ page }) => {
  await answerScope(page, "aaaa-");
  const before = await verdict(page);
  await scopeChoice(page, "setsDirection", "alone").check();
  await expect(finding(page)).toContainText(
    "You set direction for others. It is shown, and it changes no level.",
  );
  expect(await verdict(page)).toBe(before);
});

test("the scope test is answered by keyboard alone", async ({ page }) => {
  await scopeChoice(page, "choosesModel", "alone").focus();
  await page.keyboard.press("Space");
  await expect(scopeChoice(page, "choosesModel", "alone")).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(scopeChoice(page, "choosesModel", "helped")).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAttribute("name", "designsEvaluation");
});

test("what lies beyond level is an arrow without a number, and moves nothing", async ({ page }) => {
  await payField(page).press("Enter");
  const before = await verdict(page);
  const lab = page.getByRole("radio", { name: /^Frontier AI lab/ });
  await lab.check();
  await expect(page.getByRole("region", { name: "Beyond level" })).not.toContainText(/\d/);
  expect(await verdict(page)).toBe(before);
});

async function baseline(page: Page, level: string): Promise<number> {
  const plot = await page.locator(`[data-row="${level}"] .level-plot`).boundingBox();
  return (plot?.y ?? Number.NaN) + (plot?.height ?? Number.NaN);
}

async function middleOf(of: Locator): Promise<number> {
  const box = await of.boundingBox();
  return (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN) / 2;
}
