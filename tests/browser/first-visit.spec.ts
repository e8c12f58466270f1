import { curveNumbers } from "./curve-numbers.ts";
import { everyOne, SOAK } from "./matrix.ts";
import { MARKET_PATHS, openStand, verdict } from "./stand.ts";
import { expect, test } from "./visit.ts";

test("in the US the verdict says between what half of the mid-level postings lie, as the table does", async ({
  page,
}) => {
  await openStand(page, "us");
  const { P25, P75 } = await curveNumbers(page, "Mid");
  expect(await verdict(page)).toBe(
    `Half of mid-level postings lie between $${P25} and $${P75}. Where are you, at ?`,
  );
});

test("in the UK it says so of the first level whose postings bear it, in pounds", async ({ page }) => {
  await openStand(page, "gb");
  const { P25, P75 } = await curveNumbers(page, "Senior");
  expect(await verdict(page)).toBe(
    `Half of senior-level postings lie between £${P25} and £${P75}. Where are you, at ?`,
  );
});

test("in India nothing bears a curve, and the page says what is known, what is withheld, what would help", async ({
  page,
}) => {
  await openStand(page, "in");
  expect(await verdict(page)).toMatch(
    /^Too few rupee postings .* a curve yet, and a foreign one would be made up\. Where are you, at \?$/,
  );
  for (const title of ["What is known", "What is withheld", "What would help"])
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expect(page.locator(".curve .stub").first()).toBeVisible();
  await expect(page.locator(".curve .median")).toHaveCount(0);
});

const NAMES = { us: "United States", gb: "UK", in: "India" } as const;
const FOREIGN = { us: /[£₹]/, gb: /[$₹]/, in: /[$£]/ } as const;

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "gb")) {
  test(`/${market} names its market, draws its curve, and shows no foreign amount on it`, { tag }, async ({
    page,
  }) => {
    await openStand(page, market);
    const here = page.getByRole("navigation", { name: "Market" }).locator("[aria-current]");
    await expect(here).toHaveText(NAMES[market]);
    const chart = page.getByRole("group", { name: /^Pay curve, / });
    await expect(chart).toBeVisible();
    expect(await chart.getByRole("button").count()).toBeGreaterThan(2);
    expect(await chart.innerText()).not.toMatch(FOREIGN[market]);
    await expect(page.locator(".you-line")).toHaveCount(0);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
}

const LOCALES = [
  ["en-US", "us"],
  ["en-GB", "gb"],
  ["hi-IN", "in"],
  ["en-IN", "in"],
  ["fr-FR", "us"],
] as const;

for (const { one, tag } of everyOne(LOCALES, ([locale]) => locale === "en-GB" || locale === "fr-FR")) {
  const [locale, market] = one;
  test.describe(() => {
    test.use({ locale });
    test(`a browser that speaks ${locale} is shown ${NAMES[market]} first`, { tag }, async ({ page }) => {
      await page.goto("/");
      await expect(page).toHaveURL(`/${market}`);
      await expect(
        page.getByText(/^.*Your browser's language led to .+; m goes to the next market\.$/),
      ).toBeVisible();
    });
  });
}

test("who chose a market is not told that one was proposed", { tag: SOAK }, async ({ page }) => {
  await openStand(page, "gb");
  await expect(page.getByText("Your browser's language")).toHaveCount(0);
});

test("another market is one click away", async ({ page }) => {
  await openStand(page, "us");
  await page.getByRole("link", { name: "UK", exact: true }).click();
  await expect(page).toHaveURL("/gb");
  expect(await verdict(page)).toContain("£");
});

test("the page could not call elsewhere if it wanted to", async ({ page, faults }) => {
  await openStand(page);
  const refused = await page.evaluate(() =>
    fetch("https://example.org/").then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  const [said] = faults.splice(0).filter((fault) => fault.startsWith("console"));
  expect(said).toContain("Content Security Policy");
});
