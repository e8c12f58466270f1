import { everyOne } from "./matrix.ts";
import { MARKET_PATHS } from "./stand.ts";
import { expect, test } from "./visit.ts";

test.use({ javaScriptEnabled: false });

/** What is fetched ahead for the script is not used without it. */
const FOR_THE_SCRIPT = /\.js csp$|was preloaded using link preload but not used/;

test.afterEach(({ faults }) => {
  faults.splice(0, faults.length, ...faults.filter((fault) => !FOR_THE_SCRIPT.test(fault)));
});

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "in")) {
  test(`without script /${market} shows its verdict, its curve, its figures and its tables`, { tag }, async ({
    page,
  }) => {
    await page.goto(`/${market}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Where are you");
    await expect(page.locator(".curve .level-plot").first()).toBeVisible();
    await expect(page.locator(".curve .strokes path").first()).toBeVisible();
    await expect(page.locator(".curve .figure-row").first()).toBeVisible();
    await expect(page.locator("article.card")).toContainText("Printed");
    const numbers = page.getByRole("region", { name: "The curve as numbers" });
    expect(await numbers.getByRole("row").count()).toBeGreaterThan(2);
    const printed = page.getByRole("table").filter({ hasText: "Figure" });
    expect(await printed.getByRole("row").count()).toBeGreaterThan(2);
  });

  test(`without script /${market}/figures lists every figure`, { tag }, async ({ page }) => {
    await page.goto(`/${market}/figures`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/\d+ figures/);
    expect(await page.getByRole("row").count()).toBeGreaterThan(10);
  });
}

test("without script the page of evidence says what is asked, and that noting it needs script", async ({
  page,
}) => {
  await page.goto("/in/evidence");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Nothing shipped is noted yet. Start with the one you would tell first.",
  );
  await expect(page.locator("noscript p", { hasText: "needs this page’s script" })).toBeVisible();
  await expect(page.getByRole("textbox")).toBeDisabled();
  await expect(page.locator(".what-persuades li")).toHaveCount(9);
});

test("without script the page of what to say lists counters and questions, and says where a brief is made", async ({
  page,
}) => {
  await page.goto("/in/say");
  await expect(page.locator(".counter-list li")).toHaveCount(5);
  await expect(page.locator(".say-tools noscript p")).toBeVisible();
  await expect(page.getByRole("button", { name: "Rewrite the opening" })).toBeDisabled();
});

test("without script a folded figure still unfolds", async ({ page }) => {
  await page.goto("/us");
  const fold = page.locator(".curve details").first();
  await fold.locator("summary").click();
  await expect(fold.locator(".figure-row").first()).toBeVisible();
});
