import { axeFindings, contrastFindings } from "./axe.ts";
import { everyOne, SOAK } from "./matrix.ts";
import { lowTargets, poorWords, sidewaysScroll } from "./measured.ts";
import { picture } from "./picture.ts";
import { MARKET_PATHS } from "./stand.ts";
import { expect, test } from "./visit.ts";

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "gb")) {
  test.describe(`/${market}/skills`, { tag }, () => {
    test("axe finds nothing, nor in the dark", { tag: SOAK }, async ({ page }) => {
      await page.goto(`/${market}/skills`);
      await page.locator("details").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await contrastFindings(page)).toEqual([]);
    });

    test("no two premiums over different baselines share an axis, nor two sources that name none", async ({
      page,
    }) => {
      await page.goto(`/${market}/skills`);
      const panels = page.locator(".premium-panel:not(.rejected)");
      expect(await panels.count()).toBeGreaterThan(5);
      const titles = await panels.evaluateAll((all) =>
        all.map(
          (one) =>
            `${one.closest(".skill")?.querySelector("h2")?.id} ${one.querySelector("h3")?.textContent}`,
        ),
      );
      expect(new Set(titles).size).toBe(titles.length);
      const unnamed = panels.filter({ hasText: "over nothing it names" });
      const sources = await unnamed.evaluateAll((all) =>
        all.map(
          (one) => new Set([...one.querySelectorAll("th a")].map((link) => link.getAttribute("href"))).size,
        ),
      );
      expect(new Set(sources)).toEqual(new Set([1]));
    });

    test("a name in a picture leads to its line in the table, which opens", async ({ page }) => {
      await page.goto(`/${market}/skills`);
      const lost = await page
        .locator('main a[href^="#"]')
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute("href")?.slice(1) ?? "")
            .filter((id) => document.getElementById(id) === null),
        );
      expect(lost).toEqual([]);
      await page.locator(".carried-fold").evaluateAll((all) => {
        for (const one of all) one.setAttribute("open", "");
      });
      const name = page.locator(".premium-who a").first();
      const line = page.locator(`tr[id="${(await name.getAttribute("href"))?.slice(1)}"]`);
      await expect(line).toBeHidden();
      await name.click();
      await expect(line).toBeVisible();
    });

    test.describe("on a phone", () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      test("nothing scrolls sideways, no word is too small and no target too low", async ({ page }) => {
        await page.goto(`/${market}/skills`);
        await picture(page, `a phone ${market}, skills`);
        expect(await sidewaysScroll(page)).toBe(0);
        expect(await poorWords(page, 11)).toEqual([]);
        expect(await lowTargets(page, 44)).toEqual([]);
      });
    });
  });
}

test("no dollar stands in the documents of other markets", async ({ request }) => {
  for (const market of ["gb", "in"]) {
    const html = await (await request.get(`/${market}/skills`)).text();
    expect(html.slice(html.indexOf("<body"))).not.toMatch(/\$|USD/);
  }
});

for (const { one: market, tag } of everyOne(["gb", "in"], (one) => one === "in")) {
  test(`on /${market}/skills what is known here comes first, and what is carried is folded until asked for`, {
    tag,
  }, async ({ page }) => {
    await page.goto(`/${market}/skills`);
    const isFolded = await page
      .locator(".skill")
      .evaluateAll((all) => all.map((one) => one.classList.contains("folded")));
    expect(isFolded).toContain(false);
    expect(isFolded).toEqual(isFolded.toSorted((one, other) => Number(one) - Number(other)));
    const tuning = page.locator("[data-skill='llm-fine-tuning']");
    await expect(tuning.getByRole("heading", { level: 2 })).toContainText("to be tested here");
    await expect(tuning.locator(".premium-plot").first()).toBeHidden();
    await tuning.getByText("3 ratios from the United States, and why it is scarce").click();
    await expect(tuning.locator(".premium-plot").first()).toBeVisible();
    await expect(tuning.getByRole("heading", { name: "Why it is scarce" })).toBeVisible();
    await expect(tuning.getByRole("heading", { name: "These contradict each other" })).toBeVisible();
  });
}

test("on paper nothing is folded", async ({ page }) => {
  await page.goto("/gb/skills");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("[data-skill='llm-fine-tuning'] .premium-plot").first()).toBeVisible();
  await expect(page.locator(".carried-fold > summary").first()).toBeHidden();
});

test("what contradicts a premium stands beside it at the same size", async ({ page }) => {
  await page.goto("/us/skills");
  const conflict = page.locator(".premium-conflict").filter({ hasText: "AITechConnect" }).first();
  const numbers = conflict.locator("b");
  await expect(numbers.filter({ hasText: "25–40 %" }).first()).toBeVisible();
  await expect(numbers.filter({ hasText: "15–25 %" }).first()).toBeVisible();
  const sizes = await numbers.evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
  expect(new Set(sizes).size).toBe(1);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test.afterEach(({ faults }) => {
    faults.splice(0, faults.length, ...faults.filter((fault) => !/\.js csp$|was preloaded/.test(fault)));
  });

  test("all of it is there, in each market", async ({ page }) => {
    for (const market of MARKET_PATHS) {
      await page.goto(`/${market}/skills`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("premium");
      await expect(page.locator(".premium-plot").first()).toBeVisible();
      await expect(page.getByRole("heading", { name: "Why it is scarce" }).first()).toBeVisible();
      const table = page.locator(".premium-fold").first();
      await table.getByText("As a table").click();
      await expect(table.getByRole("table")).toBeVisible();
      await expect(page.getByText(/No source here speaks of/)).toBeVisible();
    }
  });
});
