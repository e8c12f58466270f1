import { join } from "node:path";
import type { Page } from "@playwright/test";
import { axeFindings, contrastFindings } from "./axe.ts";
import { everyOne, SOAK } from "./matrix.ts";
import { lowTargets, poorWords, sidewaysScroll } from "./measured.ts";
import { manyOffers } from "./offers-written.ts";
import { overlappingWords } from "./overlaps.ts";
import { paperPicture, picture } from "./picture.ts";
import type { MarketPath } from "./stand.ts";
import { expect, test } from "./visit.ts";
import { watchMotion } from "./watch-motion.ts";

const WORKED = join(import.meta.dirname, "../../docs/guide/worked");
const PICTURED = ".step-bars, .step-rows, .ruler, .plot, .year-names";

async function open(page: Page, market: MarketPath, file: string | Buffer): Promise<void> {
  await page.goto(`/${market}/offers`);
  await expect(page.getByRole("button", { name: "Open career.yaml" })).toBeEnabled();
  const chosen =
    typeof file === "string"
      ? join(WORKED, file)
      : { name: "career.yaml", mimeType: "application/yaml", buffer: file };
  await page.locator('input[type="file"]').first().setInputFiles(chosen);
  await expect(page.locator(".fan").first()).toBeVisible();
  await expect(page.locator(".fan").first()).not.toContainText("Drawing");
}

const THREE_CURRENCIES = Buffer.from(`paycurve: 1
offers:
  - { id: a, company: Acorn, market: US, level: senior, base: { amount: 185000 }, bonus: { target: 0.1 }, signOn: { amount: 9000 } }
  - { id: b, company: Birch, market: GB, level: senior, base: { amount: 95000 }, bonus: { target: 0.1 }, equity: [{ id: emi, kind: emi, quantity: 20000, strike: 0.5, fairValue: 2, preferredPrice: 5, fullyDiluted: 30000000, stage: series-a }] }
  - { id: c, company: Cedar, market: IN, level: senior, base: { amount: 4500000 }, bonus: { target: 0.1 }, equity: [{ id: esop, kind: esop, quantity: 5000, strike: 10, fairValue: 300, preferredPrice: 900, fullyDiluted: 50000000, stage: series-b }] }
`);

async function openExample(page: Page, market: MarketPath = "us"): Promise<void> {
  await page.goto(`/${market}/offers`);
  await page.getByRole("button", { name: "Show an example" }).click();
  await expect(page.locator(".fan")).not.toContainText("Drawing");
}

async function unfold(page: Page): Promise<void> {
  for (const fold of await page
    .locator(".flips summary, .fan summary, .years summary, .findings summary")
    .all())
    await fold.click();
}

test.describe("the four steps", () => {
  test("are joined by lines, and a ring stands where the order turns", async ({ page }) => {
    await openExample(page);
    const steps = page.locator(".step-picture:visible");
    await expect(steps.locator(".joint")).toHaveCount(6);
    await expect(steps.locator(".joint.promised")).toHaveCount(2);
    await expect(steps.locator(".turn-ring")).toHaveCount(1);
    await expect(steps.locator(".turn-words text")).toHaveText(["only here", "does the", "order turn"]);
    await expect(page.locator(".step-lead.trap")).toContainText("Young Company ahead by $35,250");
    await expect(page.getByRole("img", { name: /^Four steps/ })).toHaveAccessibleName(
      /What they say: Large Company \$250,750, Young Company \$286,000; Young Company ahead by \$35,250/,
    );
  });

  test("say where the order turns earlier, and nothing of a trap that is none", { tag: SOAK }, async ({
    page,
  }) => {
    await open(page, "us", "us-options-or-shares.yaml");
    const steps = page.locator(".step-picture:visible");
    await expect(steps.locator(".turn-ring")).toHaveCount(2);
    await expect(steps.locator(".turn-words text").first()).toHaveText("here");
  });

  test("draw what nobody says as silence, and put nobody ahead by it", async ({ page }) => {
    await open(page, "gb", "uk-two-offers.yaml");
    await expect(page.locator(".step-picture:visible .part.unsaid")).toHaveCount(2);
    await expect(page.locator(".step-lead:visible").nth(1)).toContainText(
      "nothing says what Pennywhistle’s bonus pays",
    );
    await expect(page.locator(".step-feet")).toContainText("£96,580–£103,708");
  });
});

test.describe("words in the pictures never run into each other, from 320 to 1440 pixels", () => {
  const WIDTHS = [1440, 1181, 900, 761, 390, 320];

  async function expectRoom(page: Page): Promise<void> {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => overlappingWords(page, PICTURED), `${width} pixels`).toEqual([]);
      expect(await sidewaysScroll(page), `${width} pixels`).toBe(0);
      expect(await poorWords(page, 11), `${width} pixels`).toEqual([]);
    }
  }

  for (const { one: market, tag } of everyOne(["us", "in"] as const, () => false)) {
    test(`in the example of /${market}`, { tag }, async ({ page }) => {
      await openExample(page, market);
      await expectRoom(page);
    });
  }

  test("where nothing says what a bonus pays", { tag: SOAK }, async ({ page }) => {
    await open(page, "gb", "uk-two-offers.yaml");
    await expectRoom(page);
  });

  for (const { one: count, tag } of everyOne([1, 3, 4, 6], (one) => one === 6)) {
    test(`with ${count} offers, everything unfolded`, { tag }, async ({ page }) => {
      await open(page, "us", manyOffers(count));
      await unfold(page);
      await expectRoom(page);
    });
  }
});

test("twenty offers are rows; the pair that is closest comes first, and the others are folded away", async ({
  page,
}) => {
  test.slow();
  await open(page, "us", manyOffers(20));
  await expect(page.locator(".step-rows .step-row")).toHaveCount(21);
  await expect(page.locator(".step-bars")).toHaveCount(0);
  await expect(page.locator(".flip-key")).toHaveCount(1);
  await expect(page.locator(".outcome")).toHaveCount(4);
  await unfold(page);
  await expect(page.locator(".flip-key")).toHaveCount(19);
  await expect(page.locator(".outcome")).toHaveCount(20);
});

test("twenty offers: axe finds nothing, nor in the dark", { tag: SOAK }, async ({ page }) => {
  test.slow();
  await open(page, "us", manyOffers(20));
  await picture(page, "us, twenty offers");
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await contrastFindings(page)).toEqual([]);
});

test("a flip's point travels for 240 milliseconds when a value changes, and nothing moves before", async ({
  page,
}) => {
  await open(page, "us", "us-options-or-shares.yaml");
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  for (const fold of await page.locator(".assumptions summary").all()) await fold.click();
  const moved = await watchMotion(page);
  await page
    .getByRole("group", { name: "What bonuses pay in the United States" })
    .getByRole("textbox")
    .fill("50");
  await expect
    .poll(async () => new Set(await moved()))
    .toEqual(new Set(["leading-ground for 240", "travels for 240"]));
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("no picture could move", async ({ page }) => {
    await openExample(page);
    const durations = await page
      .locator(".steps *, .flips *, .fan *, .years *")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).transitionDuration));
    expect(new Set(durations)).toEqual(new Set(["0s"]));
  });
});

test("each picture has its numbers in a table beneath", async ({ page }) => {
  await openExample(page);
  await page.getByText("The years as a table").click();
  const years = page.getByRole("region", { name: "The years as a table" });
  await expect(years.getByRole("row", { name: /^2027/ }).first()).toContainText("205,000");
  await page.getByText("What may come of it, as a table").click();
  const fan = page.getByRole("region", { name: "What may come of it, as a table" });
  await expect(fan.getByRole("row", { name: /^mean year/ })).toHaveCount(2);
  await expect(page.locator(".fan h2")).toContainText("pays the most in");
  await expect(page.locator(".fan .note").first()).toContainText(/good to ±\s\$\d/);
  expect(await axeFindings(page)).toEqual([]);
});

test("two currencies are two pictures of each kind, and what is not drawn says why", { tag: SOAK }, async ({
  page,
}) => {
  const offers = [
    "{ id: a, company: Acorn, market: US, base: { amount: 185000 }, bonus: { target: 0.1 } }",
    "{ id: b, company: Birch, market: GB, base: { amount: 95000 }, bonus: { target: 0.1 } }",
    "{ id: c, company: Cedar, market: GB, base: { amount: 99000 } }",
  ];
  await open(
    page,
    "us",
    Buffer.from(`paycurve: 1\noffers:\n${offers.map((one) => `  - ${one}\n`).join("")}`),
  );
  for (const kind of [".steps", ".fan", ".years"]) await expect(page.locator(kind)).toHaveCount(2);
  await expect(page.locator(".turn-ring")).toHaveCount(0);
  await expect(page.locator(".fan").nth(1)).toContainText("Withheld: what its bonus pays is not stated.");
  await picture(page, "us, two currencies");
  expect(await axeFindings(page)).toEqual([]);
});

test.describe("by touch on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("whatever folds open is as high as a finger, and words are large enough", async ({ page }) => {
    await open(page, "us", manyOffers(6));
    await unfold(page);
    await picture(page, "us, six offers, phone");
    expect(await lowTargets(page, 44)).toEqual([]);
    expect(await poorWords(page, 11)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

test.describe("on one sheet of paper", () => {
  const files: readonly (readonly [says: string, file: Buffer])[] = [
    ...[2, 4, 20].map((count) => [`${count} offers`, manyOffers(count)] as const),
    ["offers in three currencies", THREE_CURRENCIES],
  ];
  for (const { one, tag } of everyOne(files, ([says]) => says === "20 offers")) {
    const [says, file] = one;
    test(`stand ${says}, folds open or not, and what it does not hold is said`, { tag }, async ({ page }) => {
      test.slow();
      await open(page, "us", file);
      await unfold(page);
      for (const format of ["A4", "Letter"]) {
        const pdf = await page.pdf({ format, printBackground: true });
        paperPicture(pdf, `paper-${says.replaceAll(" ", "-")}-${format}`);
        expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      }
      await page.emulateMedia({ media: "print" });
      const findings = page.locator(".findings li");
      const all = await findings.count();
      await expect(async () => {
        const printed = await findings.filter({ visible: true }).count();
        if (printed === all) return;
        const missing = `${all - printed} of ${all} findings`;
        await expect(page.locator(".left-out")).toContainText(missing, { timeout: 500 });
      }, "what is left out is told once the sheet is filled").toPass();
      await page.emulateMedia({ media: "screen" });
      await expect(findings.filter({ visible: true })).toHaveCount(all);
    });
  }
});

test("more than four offers are rows of numbers, whose names stay in sight when they are scrolled", {
  tag: SOAK,
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "us", manyOffers(6));
  const numbers = page.getByRole("region", { name: "Offers as numbers" });
  await expect(numbers.getByRole("columnheader", { name: "Cash" })).toHaveCount(1);
  const name = numbers.getByRole("rowheader", { name: "Cedar" });
  const before = await name.boundingBox();
  await numbers.evaluate((region) => {
    region.scrollLeft = 200;
  });
  await expect(numbers.getByRole("columnheader", { name: "Base" })).not.toBeInViewport({ ratio: 1 });
  expect((await name.boundingBox())?.x).toBe(before?.x);
});
