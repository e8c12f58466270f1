import { join } from "node:path";
import type { Page } from "@playwright/test";
import { axeFindings, contrastFindings } from "./axe.ts";
import { everyOne, SOAK } from "./matrix.ts";
import { lowTargets, poorWords, sidewaysScroll } from "./measured.ts";
import { picture } from "./picture.ts";
import { MARKET_PATHS } from "./stand.ts";
import { expect, test } from "./visit.ts";

const WORKED = join(import.meta.dirname, "../../docs/guide/worked/us-options-or-shares.yaml");

type OneFile = Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0];

/** The same money at 100 % of target; below it the first pays more, above it the second. */
const TARGETS = `paycurve: 1
offers:
  - { id: steady, company: Steady, market: US, base: { amount: 100000 } }
  - { id: bold, company: Bold, market: US, base: { amount: 80000 }, bonus: { target: 0.2 } }
`;

/** So often at the least while sixty values are written down one after another. */
const ENOUGH_CHANGES = 5;

/** A machine may do other things, too. */
const LONG = { timeout: 15_000 };

/** Opens worked offers and waits for their courses. */
async function openWorked(page: Page, file: OneFile = WORKED): Promise<void> {
  await page.goto("/us/offers");
  await expect(page.getByRole("button", { name: "Open career.yaml" })).toBeEnabled();
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await expect(courses(page)).toContainText("10,000 courses, from seed 1.", LONG);
}

function courses(page: Page): ReturnType<Page["getByRole"]> {
  return page.getByRole("region", { name: "Courses drawn" });
}

async function unfold(page: Page): Promise<void> {
  for (const fold of await page.locator(".assumptions summary").all()) await fold.click();
}

function cell(page: Page, name: RegExp): ReturnType<Page["getByRole"]> {
  return page.getByRole("row", { name });
}

const CASH = /^Cash/;
const TOTAL = /^Total that bears/;

function title(page: Page): ReturnType<Page["getByRole"]> {
  return page.getByRole("heading", { name: /^What is assumed/ });
}

function discount(page: Page): ReturnType<Page["getByLabel"]> {
  return page.getByLabel("off its worth on paper");
}

function closes(page: Page): ReturnType<Page["getByLabel"]> {
  return page
    .getByRole("group", { name: "What happens to a company, last round: Series B" })
    .getByLabel("closes");
}

test("every number that is assumed can be seen with its source, changed, and put back by itself", async ({
  page,
}) => {
  await openWorked(page);
  await expect(title(page)).toContainText("numbers, none of them yours");
  await unfold(page);
  const mean = page.getByRole("group", { name: "What bonuses pay in the United States" });
  await expect(mean).toContainText("Observed. Towers Watson");
  await expect(mean.getByRole("textbox")).toHaveAccessibleName(
    "What bonuses pay in the United States of target",
  );
  const before = (await cell(page, CASH).textContent()) ?? "";
  await mean.getByRole("textbox").fill("50");
  await expect(cell(page, CASH)).not.toHaveText(before);
  await expect(title(page)).toContainText("1 of them yours");
  await expect(page.locator("summary", { hasText: "Bonus" })).toContainText("1 changed");
  await mean.getByRole("button", { name: "Back to 90 %" }).click();
  await expect(cell(page, CASH)).toHaveText(before);
  await expect(mean.getByRole("textbox")).toBeFocused();
  await expect(title(page)).toContainText("none of them yours");
});

test("what is not accepted is said at the field, and the last good number goes on counting", async ({
  page,
}) => {
  await openWorked(page);
  await unfold(page);
  await discount(page).fill("75");
  const counted = page.locator(".private-share b");
  await expect(counted).toHaveText("25 %");
  const before = (await cell(page, TOTAL).textContent()) ?? "";
  for (const typed of ["40", "a half", ""]) {
    await discount(page).fill(typed);
    await expect(discount(page)).toHaveAttribute("aria-invalid", "true");
    await expect(discount(page)).toHaveAccessibleDescription(
      "50 to 100 % is accepted. 75 % goes on counting. It counts at half at the most: common shares mostly come to nothing.",
    );
    await expect(cell(page, TOTAL)).toHaveText(before);
  }
  await page.getByRole("button", { name: "Put all back" }).click();
  await expect(counted).toHaveText("50 %");
  await expect(discount(page)).toHaveValue("50");
  await expect(discount(page)).toHaveAttribute("aria-invalid", "false");
  await expect(title(page)).toBeFocused();
});

test("the safer choice stands on the left, also where only one's own assumption makes it the safer one", {
  tag: SOAK,
}, async ({ page }) => {
  await openWorked(page, { name: "career.yaml", mimeType: "application/yaml", buffer: Buffer.from(TARGETS) });
  const names = page.getByRole("columnheader", { name: /^(Steady|Bold)$/ });
  await expect(names).toHaveText(["Steady", "Bold"]);
  await unfold(page);
  await page
    .getByRole("group", { name: "What bonuses pay in the United States" })
    .getByRole("textbox")
    .fill("150");
  await expect(names).toHaveText(["Bold", "Steady"]);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Bold is the safer offer");
});

test("slider and field are one number", { tag: SOAK }, async ({ page }) => {
  await openWorked(page);
  await unfold(page);
  await page.getByRole("slider").focus();
  await page.keyboard.press("Home");
  await expect(discount(page)).toHaveValue("100");
  await discount(page).fill("60");
  await expect(page.getByRole("slider")).toHaveValue("0.4");
});

test("what is assumed of companies reaches the courses, the chances by stage and the test against what was published", async ({
  page,
}) => {
  await openWorked(page);
  await unfold(page);
  const fan = page.locator(".fan");
  const chances = page.getByRole("img", { name: /^Common shares worth anything/ });
  const test = page.locator("summary", { hasText: "How companies end, tested" });
  const before = (await fan.textContent()) ?? "";
  const said = (await chances.getAttribute("aria-label")) ?? "";
  await expect(test).toContainText("11 of 14 published numbers are met, 3 missed");
  await closes(page).fill("2");
  await expect(fan).not.toHaveText(before);
  await expect(chances).not.toHaveAttribute("aria-label", said);
  await expect(test).not.toContainText("3 missed");
});

test("the discount's page says what cannot justify a half and what does, and what the model misses", {
  tag: SOAK,
}, async ({ page }) => {
  await openWorked(page);
  await page.getByRole("link", { name: "Why half at most." }).click();
  await expect(page.getByText("They do not by themselves justify half or more.")).toBeInViewport();
  await expect(cell(page, /^Finnerty 2012/)).toContainText("21 %");
  await expect(cell(page, /^Chaffe 1993/)).toContainText("32 %");
  await expect(cell(page, /^Longstaff 1995/)).toContainText("refused");
  await expect(cell(page, /^Seed/)).toContainText("4 %");
  await expect(cell(page, /^Series D or later/)).toContainText("22 %");
  await page.locator("summary", { hasText: "How companies end, tested" }).click();
  await expect(page.locator("tr.missed")).toHaveText([
    /^still private45\.0 %34\.6 %/,
    /^closed49\.0 %60\.0 %/,
    /^returned less than was paid in65\.0 %74\.2 %/,
  ]);
});

test("as many courses are drawn as are asked for, and others from another seed differ by chance alone", async ({
  page,
}) => {
  await openWorked(page);
  const fan = page.locator(".fan");
  await courses(page).getByLabel("1,000", { exact: true }).check();
  await expect(courses(page)).toContainText("1,000 courses, from seed 1.");
  const before = (await fan.textContent()) ?? "";
  await courses(page).getByRole("button", { name: "Draw others" }).click();
  await expect(courses(page)).toContainText("1,000 courses, from seed 2.");
  await expect(fan).not.toHaveText(before);
});

test.describe("a slow machine", () => {
  test.beforeEach(async ({ page }) => {
    await page.route(/simulation-worker[\w-]*\.js$/, async (route) => {
      const response = await route.fetch();
      const slow = "const soon = self.setTimeout; self.setTimeout = (then) => soon(then, 150);";
      await route.fulfill({ response, body: `${slow}${await response.text()}` });
    });
  });

  test("sees how far the courses are, and can stop them: the last result stands, with how many it is from", async ({
    page,
  }) => {
    await openWorked(page);
    const before = (await page.locator(".fan").textContent()) ?? "";
    await courses(page).getByLabel("100,000").check();
    const progress = page.getByRole("progressbar", { name: "Drawing courses" });
    await expect(progress).toBeVisible();
    await expect(courses(page)).toContainText("Drawing 100,000 courses. What stands above is from 10,000.");
    await expect.poll(() => progress.getAttribute("value").then(Number)).toBeGreaterThan(0.1);
    await courses(page).getByRole("button", { name: "Stop" }).click();
    await expect(courses(page)).toContainText(/Stopped at \d+ %\. What stands above is from 10,000\./);
    await expect(progress).toHaveCount(0);
    await expect(page.locator(".fan")).toHaveText(before);
    await courses(page).getByRole("button", { name: "Draw on" }).click();
    await expect(courses(page)).toContainText("100,000 courses, from seed 1.", { timeout: 15_000 });
  });

  test("is not kept busy with what nobody asks any more", { tag: SOAK }, async ({ page }) => {
    await openWorked(page);
    await courses(page).getByLabel("100,000").check();
    await expect(page.getByRole("progressbar")).toBeVisible();
    await courses(page).getByLabel("1,000", { exact: true }).check();
    await expect(courses(page)).toContainText("1,000 courses, from seed 1.", { timeout: 2000 });
  });
});

test.describe("where the courses' script does not load", () => {
  test("the page says so, counts everything else, and tries again when asked", async ({ page, faults }) => {
    await page.route(/simulation-worker/, (route) => route.abort());
    await page.goto("/us/offers");
    await page.getByRole("button", { name: "Show an example" }).click();
    await expect(courses(page)).toContainText("The courses could not be drawn");
    await expect(cell(page, TOTAL)).toBeVisible();
    await page.unroute(/simulation-worker/);
    await courses(page).getByRole("button", { name: "Try again" }).click();
    await expect(courses(page)).toContainText("10,000 courses, from seed 1.");
    faults.length = 0;
  });
});

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "gb")) {
  test(`/${market}/offers, everything assumed unfolded: axe finds nothing, nor in the dark`, { tag }, async ({
    page,
  }) => {
    await page.goto(`/${market}/offers`);
    await page.getByRole("button", { name: "Show an example" }).click();
    await expect(courses(page)).toContainText("from seed 1.");
    await unfold(page);
    await discount(page).fill("40");
    await closes(page).fill("0.2");
    await picture(page, `${market}, offers, assumed`);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await picture(page, `${market}, offers, assumed, dark`);
    expect(await contrastFindings(page)).toEqual([]);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("what is assumed needs no sideways scroll, and its fields are as high as a finger", async ({
    page,
  }) => {
    await openWorked(page);
    await unfold(page);
    await closes(page).fill("0.2");
    await picture(page, "us, offers, assumed, phone");
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await poorWords(page, 11)).toEqual([]);
    const low = await lowTargets(page, 44);
    expect(low.filter((target) => /summary|input|Back to|Draw|Put all/.test(target))).toEqual([]);
  });
});

test("with keys alone a fold is opened, a number changed and put back", async ({ page }) => {
  await openWorked(page);
  const fold = page.locator("summary", { hasText: "Shares that trade" });
  await fold.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const field = page
    .getByRole("group", { name: "How far a price that trades moves in a year" })
    .getByRole("textbox");
  await expect(field).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("90 %");
  await expect(fold).toContainText("1 changed");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("40");
  await expect(fold).toContainText("none changed");
});

test("on paper only what is assumed otherwise is said, with how many courses were drawn", async ({
  page,
}) => {
  await openWorked(page);
  await unfold(page);
  await discount(page).fill("80");
  await expect(page.locator(".private-share b")).toHaveText("20 %");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".assumed-on-paper")).toHaveText(
    "10,000 courses, seed 1. Assumed, instead of what stands in brackets: what is taken off private equity 80 % (50).",
  );
  await expect(title(page)).toBeHidden();
  const pdf = await page.pdf({ format: "A4", printBackground: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("the courses keep up: what they come to changes while a number is still being changed", async ({
  page,
}) => {
  await openWorked(page);
  await unfold(page);
  await page.evaluate(() => {
    const seen = { changes: 0 };
    Object.assign(window, { seen });
    const fan = document.querySelector(".fan");
    if (fan)
      new MutationObserver(() => {
        seen.changes += 1;
      }).observe(fan, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  const changes = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { seen: { changes: number } }).seen.changes);
  for (let move = 1; move <= 60 && (await changes()) <= ENOUGH_CHANGES; move++)
    await closes(page).fill((0.1 + move / 100).toFixed(2));
  expect(await changes()).toBeGreaterThan(ENOUGH_CHANGES);
});
