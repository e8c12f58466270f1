import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { axeFindings, contrastFindings } from "./axe.ts";
import { everyOne, SOAK } from "./matrix.ts";
import { lowTargets, poorWords, sidewaysScroll, wordsOutside } from "./measured.ts";
import { overlappingWords } from "./overlaps.ts";
import { paperPicture, picture } from "./picture.ts";
import { MARKET_PATHS, type MarketPath } from "./stand.ts";
import { expect, test } from "./visit.ts";

const WALKS = join(import.meta.dirname, "../../docs/guide/walks");

/** Opens the page and waits until its script has taken over. */
async function openMarket(page: Page, market: MarketPath): Promise<void> {
  await page.goto(`/${market}/my-market`);
  await expect(box(page)).toBeEnabled();
}

function box(page: Page): Locator {
  return page.getByRole("textbox", { name: /^A local point/ });
}

async function note(page: Page, ...lines: readonly string[]): Promise<void> {
  await box(page).fill(lines.join("\n"));
  await box(page).press("Enter");
}

function finding(page: Page): Locator {
  return page.getByRole("heading", { level: 1 });
}

function noted(page: Page): Locator {
  return page.locator(".points li");
}

const POINTS: Readonly<Record<MarketPath, readonly string[]>> = {
  us: ["$185k-215k, senior, recruiter, 12 Oct", "$150k, mid, offer, 3 Nov"],
  gb: ["£95k-115k, senior, recruiter, 12 Oct", "£72,000, mid, offer, Pennywhistle, 3 Nov"],
  in: ["₹32-38 LPA, senior, recruiter, 12 Oct", "₹18 LPA, mid, offer, Kesarvana, 3 Nov"],
};

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "gb")) {
  test(`/${market}/my-market begins withheld, and grows its curve out of points: axe finds nothing, nor in the dark`, {
    tag,
  }, async ({ page }) => {
    await openMarket(page, market);
    await expect(finding(page)).toContainText("figure bears your level yet");
    await expect(page.locator(".growth .stub")).toHaveCount(4);
    await expect(page.locator(".chip-name small")).toHaveText(["carried", "carried", "carried"]);
    expect(await axeFindings(page)).toEqual([]);
    await note(page, ...POINTS[market]);
    await expect(finding(page)).toContainText("2 local points place");
    await expect(page.locator(".growth .median-tick")).toHaveCount(4);
    await expect(page.getByRole("row", { name: /^Senior/ })).toContainText(/[$£₹][\d,]+/);
    await picture(page, `${market}, my market`);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await picture(page, `${market}, my market, dark`);
    expect(await contrastFindings(page)).toEqual([]);
    if (market !== "us") expect(await page.locator("html").innerHTML()).not.toMatch(/\$\s?\d|USD/);
  });
}

test("what is typed is said back before it counts, and counts at Enter; Undo takes it out again", async ({
  page,
}) => {
  await openMarket(page, "in");
  await box(page).fill("₹32-38 LPA, senior, recruiter, 12 Oct 2025");
  await expect(page.locator(".said-back")).toContainText(
    "Senior, ₹32,00,000–38,00,000 a year, from a recruiter, 12 October 2025.",
  );
  await expect(noted(page)).toHaveCount(0);
  await box(page).press("Enter");
  await expect(noted(page)).toHaveCount(1);
  await expect(box(page)).toHaveValue("");
  await expect(finding(page)).toContainText("One local point is too few");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(noted(page)).toHaveCount(0);
});

test("a line leaves the box at Enter: pressed twice it is noted once, and what is typed next is a line of its own", async ({
  page,
}) => {
  await openMarket(page, "gb");
  await box(page).fill("£95k-115k, senior, recruiter, 12 Oct 2026");
  await box(page).press("Enter");
  await box(page).press("Enter");
  await box(page).pressSequentially("£72,000, mid, offer, Pennywhistle, 3 Nov 2026");
  await expect(box(page)).toHaveValue("£72,000, mid, offer, Pennywhistle, 3 Nov 2026");
  await page.getByRole("button", { name: "Note it" }).dblclick();
  await expect(noted(page)).toHaveCount(2);
  await expect(box(page)).toHaveValue("");
  await box(page).fill("£125k, staff, offer, 3 Nov 2026");
  await expect(page.locator(".said-back")).toContainText("It will count nowhere");
});

test("a refused line comes back before what is typed on without waiting, and its reason stays", {
  tag: SOAK,
}, async ({ page }) => {
  await openMarket(page, "gb");
  await box(page).fill("£95k, offer\n£95k-115k, senior, recruiter, 12 Oct 2026");
  await box(page).press("Enter");
  await box(page).pressSequentially("£72,000, mid");
  await expect(noted(page)).toHaveCount(1);
  await expect(box(page)).toHaveValue("£95k, offer\n£72,000, mid");
  await expect(page.getByRole("alert")).toContainText("“£95k, offer”: It names no level");
});

test("a line that the file refuses comes back before what was typed since, the caret within that", {
  tag: SOAK,
}, async ({ page }) => {
  await page.goto("/gb/offers");
  await expect(page.getByRole("button", { name: "Open career.yaml" })).toBeEnabled();
  const text = "paycurve: 1\nme: { market: GB }\nlocal: none yet\n";
  const file = { name: "career.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText("career.yaml is open")).toBeVisible();
  await openMarket(page, "gb");
  await box(page).fill("£95k, senior, offer");
  await box(page).press("Enter");
  await page.keyboard.type("£72k");
  await page.keyboard.press("ArrowLeft");
  await expect(box(page)).toHaveValue("£95k, senior, offer\n£72k");
  await page.keyboard.type("000");
  await expect(box(page)).toHaveValue("£95k, senior, offer\n£72000k");
  await expect(page.locator(".paste").getByRole("alert")).not.toBeEmpty();
});

test("what a line is read as is spoken once typing rests, and not again as it is noted", {
  tag: SOAK,
}, async ({ page }) => {
  await openMarket(page, "gb");
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    for (const region of document.querySelectorAll(".paste :is([aria-live], [role=status], [role=alert])"))
      new MutationObserver(() => region.textContent && spoken.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const spoken = async (): Promise<string[]> => (await page.evaluate("window.spoken")) as string[];
  const [read, more] = ["Senior, £95,000 a year, from an offer, 12 October 2026.", "Mid, £60,000 a year"];
  await box(page).pressSequentially("£95k, senior, offer, 12 Oct 2026", { delay: 30 });
  await expect.poll(spoken).toEqual([`Read like this: ${read}`]);
  await box(page).press("Enter");
  await expect.poll(spoken).toEqual([`Read like this: ${read}`, `Noted: ${read}`]);
  await box(page).fill("£60k, mid, offer, 12 Oct 2026");
  await box(page).press("Enter");
  await expect.poll(spoken).toHaveLength(3);
  expect((await spoken()).at(-1)).toContain(`Noted: ${more}`);
  await expect(box(page)).toHaveAccessibleDescription(/^Base pay a year in pounds\.[^:]+$/);
});

test.describe("with ten points", () => {
  const files = [
    ["gb", "uk-ten.yaml"],
    ["in", "india-ten.yaml"],
  ] as const;
  for (const { one, tag } of everyOne(files, ([market]) => market === "in")) {
    const [market, file] = one;
    test(`the words of /${market}'s curve stay within it and apart, from 320 to 1440 pixels and on paper`, {
      tag,
    }, async ({ page }) => {
      await openMarket(page, market);
      await page.locator('input[type="file"]').setInputFiles(join(WALKS, file));
      await expect(noted(page)).toHaveCount(10);
      await note(page, `${POINTS[market][1]}`.replace(/Pennywhistle|Kesarvana/, LONG_NAME));
      await expect(noted(page)).toHaveCount(11);
      await picture(page, `${market}, my market, ten points`);
      for (const width of [320, 390, 601, 761, 1100, 1241, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await sidewaysScroll(page), `${width} pixels`).toBe(0);
        expect(await poorWords(page, 11), `${width} pixels`).toEqual([]);
        await expect.poll(() => overlappingWords(page, ".growth"), `${width} pixels`).toEqual([]);
        expect(await wordsOutside(page, ".growth .levels"), `${width} pixels`).toEqual([]);
        expect(await labelsWithoutPaper(page), `${width} pixels`).toEqual([]);
      }
      await page.emulateMedia({ media: "print" });
      expect(await labelsWithoutPaper(page)).toEqual([]);
    });
  }

  test("a mark leads to where it is from by keyboard, and Esc from there back to it: a point, a carried level, what an office counted", async ({
    page,
  }) => {
    await openMarket(page, "gb");
    await page.locator('[data-mark="official"][tabindex="0"]').press("Enter");
    await expect(page.locator(".official-check")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.locator('[data-mark="official"]')).toBeFocused();
    await page.locator('input[type="file"]').setInputFiles(join(WALKS, "uk-ten.yaml"));
    await expect(noted(page)).toHaveCount(10);
    const point = page.locator('[data-mark][tabindex="0"]');
    await point.press("Enter");
    await expect(page.locator(".points li:focus")).toHaveCount(1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await expect(point).toBeFocused();
    await page.keyboard.press("ArrowUp");
    const carried = page.getByRole("button", { name: /^Executive: about £110,000, .*; carried/ });
    await expect(carried).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator(".chip", { hasText: "Senior to executive" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(carried).toBeFocused();
    await expect(page.locator(".growth [data-mark]")).toHaveCount(10 + 2 + 1);
    await expect(page.locator('.growth [tabindex="0"]')).toHaveCount(1);
  });
});

/** Longer than half a chart is wide. */
const LONG_NAME = "The Pennywhistle and Marramgate Consolidated Machine Learning Holdings";

/** The labels of points through which whatever lies behind them would be seen. */
async function labelsWithoutPaper(page: Page): Promise<string[]> {
  return page.locator(".point-words span:visible").evaluateAll((labels) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return labels
      .filter((label) => getComputedStyle(label).backgroundColor !== paper)
      .map((label) => label.textContent);
  });
}

test("the table tells where new offers lie; what is withheld stands under the median", { tag: SOAK }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMarket(page, "in");
  const table = page.getByRole("region", { name: "The curve as numbers" });
  const left = async (words: string): Promise<number> =>
    table
      .getByText(words)
      .first()
      .evaluate((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect().left;
      });
  expect((await left("withheld")) - (await left("Median"))).toBeLessThan(1);
  await note(page, ...POINTS.in);
  const senior = table.getByRole("row", { name: /^Senior/ });
  await expect(senior.getByRole("cell")).toHaveCount(6);
  await expect(table.getByRole("columnheader", { name: /^New offers/ })).toHaveCount(1);
  await expect(senior.getByRole("cell").nth(4)).toHaveText(/^₹[\d,]+–[\d,]+$/);
  expect((await left("₹")) - (await left("0"))).toBeGreaterThan(16);
});

test("lines that are not understood stay in the box with the reason, and the others count", async ({
  page,
}) => {
  await openMarket(page, "gb");
  const bad = [
    "$95k, senior, offer",
    "£95k, offer",
    "£115k-95k, senior, recruiter",
    "£8,500, senior, offer",
    "£95k, senior, offer, 2099-01-01",
  ];
  await note(page, POINTS.gb[0] ?? "", ...bad);
  await expect(noted(page)).toHaveCount(1);
  await expect(box(page)).toHaveValue(`${bad.join("\n")}\n`);
  for (const reason of [/not in GBP/, /names no level/, /lower end first/, /a month's pay/, /not come yet/])
    await expect(page.getByRole("alert")).toContainText(reason);
});

test("points of both levels contradict a carried ratio: its chip shows both numbers", async ({ page }) => {
  await openMarket(page, "gb");
  await expect(page.locator(".chip.carried")).toHaveCount(3);
  const at = (pay: string, level: string): string[] =>
    ["A", "B", "C", "D"].map((company, day) => `${pay}, ${level}, offer, ${company}, ${day + 1} Nov`);
  await note(page, ...at("£50k", "mid"), ...at("£150k", "senior"));
  await expect(page.locator(".chip.contradicted")).toContainText(/1\.\d\d× there, 3\.00× here/);
  await expect(
    page.locator(".growth .remark", { hasText: "ratios do not fit your senior points" }),
  ).toHaveCount(1);
  await expect(page.getByRole("row", { name: /^Executive/ })).toContainText(
    "withheld: ratios do not fit your senior points",
  );
  await expect(page.getByText(/^Entry and executive are withheld|^Executive is withheld/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "gb, my market, contradicted");
});

test("points are kept over a reload, and one that is taken out can be put back, by keyboard alone", async ({
  page,
}) => {
  await openMarket(page, "gb");
  await note(page, ...POINTS.gb);
  await expect(noted(page)).toHaveCount(2);
  await page.reload();
  await expect(noted(page)).toHaveCount(2);
  await page.getByRole("button", { name: /^Take out: Mid/ }).press("Enter");
  await expect(noted(page)).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(noted(page)).toHaveCount(2);
  await page.locator('[data-mark][tabindex="0"]').press("Enter");
  await expect(noted(page).filter({ hasText: "Senior" })).toBeFocused();
});

test("one's own file is opened, and saved with only the new point's lines added", async ({ page }) => {
  const text =
    "# mine\npaycurve: 1\nme:\n  market: UK # home\nlocal:\n  - { kind: offer, date: 2025-11-05, level: mid, base: 70000 } # lunch\nnotes: kept\n";
  await openMarket(page, "gb");
  const file = { name: "career.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(noted(page)).toHaveCount(1);
  await note(page, "£95k-115k, senior, recruiter, 2025-11-12");
  await expect(noted(page)).toHaveCount(2);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save career.yaml" }).click();
  const saved = readFileSync(await (await download).path(), "utf8").split("\n");
  expect(saved.filter((line) => text.split("\n").includes(line))).toEqual(text.split("\n"));
  expect(saved).toContain("    base: { low: 95000, high: 115000 }");
});

test("a file about another market is left alone, and its own page is named", async ({ page }) => {
  await openMarket(page, "in");
  await note(page, ...POINTS.in);
  await expect(noted(page)).toHaveCount(2);
  await page.goto("/gb/my-market");
  await expect(page.getByRole("link", { name: "Its points stand there." })).toHaveAttribute(
    "href",
    "/in/my-market",
  );
  await expect(finding(page)).toContainText("No pound figure");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /begin another/ }).click();
  expect(readFileSync(await (await download).path(), "utf8")).toContain("company: Kesarvana");
  await note(page, ...POINTS.gb);
  await expect(finding(page)).toContainText("£");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("my market needs no sideways scroll, and its buttons are as high as a finger", async ({ page }) => {
    await openMarket(page, "in");
    await note(page, ...POINTS.in);
    await expect(noted(page)).toHaveCount(2);
    await picture(page, "in, my market, phone");
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await lowTargets(page, 44)).toEqual([]);
  });
});

test("my market prints on one sheet of A4 or Letter, and what it does not list is said to be in the file", async ({
  page,
}) => {
  await openMarket(page, "in");
  for (const count of process.env.PAYCURVE_EVERY_PAIR ? [2, 12, 60] : [12, 60]) {
    await page.locator('input[type="file"]').setInputFiles(fileOf(count));
    await expect(noted(page)).toHaveCount(count);
    await expect(finding(page)).toContainText("place senior");
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format, printBackground: true });
      paperPicture(pdf, `paper-my-market-${count}-${format}`);
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("html")).toHaveAttribute("style", /--paper-lane/);
    const leftOut = page.locator(".left-out");
    await expect(leftOut).toHaveText(count === 60 ? /^\d+ more points are in your file\.$/ : "");
    const said = Number.parseInt((await leftOut.textContent()) || "0", 10);
    await expect(noted(page).filter({ visible: true })).toHaveCount(count - said);
    await expect(noted(page).filter({ hasText: "27 November 2026" })).toBeVisible();
    await page.emulateMedia({ media: null });
    await expect(noted(page).filter({ visible: true })).toHaveCount(count);
  }
});

/** A senior's file of so many points, ten days apart, some of them ranges. */
function fileOf(count: number): { name: string; mimeType: string; buffer: Buffer } {
  const day = (at: number): string => new Date(Date.UTC(2026, 10, 27 - 10 * at)).toISOString().slice(0, 10);
  const points = Array.from({ length: count }, (_, at) => {
    const [level, low] =
      [
        ["mid", 20],
        ["senior", 34],
        ["entry", 14],
        ["senior", 36],
      ][at % 4] ?? [];
    const base =
      at % 3 === 0 ? `{ low: ${low} LPA, high: ${Number(low) + 5} LPA }` : `${Number(low) + (at % 7)} lakh`;
    return `  - { kind: offer, date: ${day(at)}, level: ${level}, base: ${base}, company: Example ${at} }`;
  });
  const scope = ["choosesModel", "designsEvaluation", "shipsToProduction", "ownsFailures", "setsDirection"];
  const me = `me: { market: IN, scope: { ${scope.map((one) => `${one}: alone`).join(", ")} } }`;
  const text = `paycurve: 1\n${me}\nlocal:\n${points.join("\n")}\n`;
  return { name: "career.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) };
}
