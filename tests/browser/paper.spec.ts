import { placeSomewhere } from "./market-pay.ts";
import { everyOne } from "./matrix.ts";
import { paperPicture } from "./picture.ts";
import { answerScope } from "./scope-answers.ts";
import { MARKET_PATHS, openStand } from "./stand.ts";
import { expect, test } from "./visit.ts";

const A4 = { width: 595, height: 842 };
const MARGIN = { top: "12mm", right: "12mm", bottom: "12mm", left: "12mm" };

test.use({ colorScheme: "dark" });

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "gb")) {
  test(`/${market} prints light, without navigation, with full addresses and the data's hash`, {
    tag,
  }, async ({ page }) => {
    await openStand(page, market);
    await placeSomewhere(page, market);
    await answerScope(page, "hhaan");
    await page.emulateMedia({ media: "print" });
    const paper = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(paper).toBe("rgb(255, 255, 255)");
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Save career.yaml" })).toHaveCount(0);
    const hash = (await page.locator("main").getAttribute("data-hash")) ?? "no hash";
    const sources = page.locator(".paper-sources");
    await expect(sources).toContainText(hash);
    for (const item of await sources.getByRole("listitem").all())
      await expect(item).toContainText(/https:\/\/\S+\.\S+/);
    await expect(page.locator(".you-name")).toBeVisible();
  });

  test(`/${market} prints on a few sheets of A4`, { tag }, async ({ page }) => {
    await openStand(page, market);
    await placeSomewhere(page, market);
    const pdf = await page.pdf({ format: "A4", printBackground: true, margin: MARGIN });
    paperPicture(pdf, `paper-${market}`);
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(5);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString("latin1")) ?? [];
    expect(Number(width)).toBeCloseTo(A4.width, -0.5);
    expect(Number(height)).toBeCloseTo(A4.height, -0.5);
  });
}

test("nothing is cut off at the edge of an A4 sheet", async ({ page }) => {
  await page.setViewportSize({ width: 703, height: 1000 });
  await openStand(page);
  await page.emulateMedia({ media: "print" });
  const past = await page
    .locator("main *:visible")
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 90)),
    );
  expect(past).toEqual([]);
});
