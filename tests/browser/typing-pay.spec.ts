import { everyOne, SOAK } from "./matrix.ts";
import { alive, expectYouAt, type MarketPath, openStand, payField, typePay, verdict } from "./stand.ts";
import { expect, test } from "./visit.ts";

interface Notation {
  readonly market: MarketPath;
  readonly typed: string;
  readonly means: number;
  readonly said: string;
}

const NOTATIONS: readonly Notation[] = [
  { market: "us", typed: "185000", means: 185_000, said: "$185,000" },
  { market: "us", typed: "$185,000", means: 185_000, said: "$185,000" },
  { market: "us", typed: "185k", means: 185_000, said: "$185,000" },
  { market: "us", typed: "15,400 a month", means: 184_800, said: "$184,800" },
  { market: "gb", typed: "£85k", means: 85_000, said: "£85,000" },
  { market: "in", typed: "32 LPA", means: 3_200_000, said: "₹32,00,000" },
  { market: "in", typed: "32 lakh", means: 3_200_000, said: "₹32,00,000" },
  { market: "in", typed: "₹32,00,000", means: 3_200_000, said: "₹32,00,000" },
];

const PLAIN = new Set(["185000", "$185,000", "₹32,00,000"]);

/** One in each market. */
const SAMPLED = new Set(["15,400 a month", "£85k", "32 LPA"]);

for (const { one, tag } of everyOne(NOTATIONS, ({ typed }) => SAMPLED.has(typed))) {
  const { market, typed, means, said } = one;
  test(`in /${market}, “${typed}” is understood as ${said}, and the line stands there`, { tag }, async ({
    page,
  }) => {
    await openStand(page, market);
    await typePay(page, typed);
    await expect(payField(page)).toHaveValue(typed);
    await expectYouAt(page, means);
    await expect(page.locator(".you-name")).toHaveText(`You, ${said}`);
    const heard = page.locator(".said");
    if (PLAIN.has(typed)) await expect(heard).toHaveText(/^Yearly base pay in/);
    else await expect(heard).toHaveText(`“${typed}” read as ${said} a year. Is that right?`);
    await payField(page).press("Enter");
    expect(await verdict(page)).toMatch(
      new RegExp(`^At ${said.replace("$", "\\$")} (you stand|no rupee figure)`),
    );
  });
}

test("each key moves the line at once, and what is half typed moves nothing far", async ({ page }) => {
  await openStand(page);
  await typePay(page, "150000");
  await expectYouAt(page, 150_000);
  await typePay(page, "250000");
  await expectYouAt(page, 250_000);
});

test("a pay past either end of the axis says so with an arrow at the end it is past", async ({ page }) => {
  await openStand(page);
  await typePay(page, "900000");
  await expect(page.locator(".you-name")).toHaveText("You, $900,000 →");
  await typePay(page, "$30,000 a year");
  await expect(page.locator(".you-name")).toHaveText("← You, $30,000");
});

test("an emptied field asks again", { tag: SOAK }, async ({ page }) => {
  await openStand(page);
  const before = await verdict(page);
  await typePay(page, "185000");
  await expect(page.locator(".you-line")).toBeVisible();
  await payField(page).fill("");
  await expect(page.locator(".you-line")).toHaveCount(0);
  expect(await verdict(page)).toBe(before);
});

test("at each level the pay gets its own percentile, and it falls as the level rises", async ({ page }) => {
  await openStand(page);
  await typePay(page, "185000");
  const standings = page.locator(".standing b");
  await expect(standings).toHaveCount(4);
  const percentiles = (await standings.allTextContents()).map((text) => Number.parseInt(text, 10));
  expect(percentiles).toEqual(percentiles.toSorted((one, other) => one - other));
});

test("what is typed before the page's script is there is not lost", async ({ page }) => {
  const { promise: arrived, resolve: letThrough } = Promise.withResolvers<void>();
  await page.route(/\/assets\/come-alive[\w-]*\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto("/us");
  await payField(page).pressSequentially("185000");
  letThrough();
  await alive(page);
  await expect(payField(page)).toHaveValue("185000");
  await expectYouAt(page, 185_000);
});
