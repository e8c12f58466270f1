import { everyOne } from "./matrix.ts";
import { MARKET_PATHS } from "./stand.ts";
import { expect, test } from "./visit.ts";

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "in")) {
  test(`/${market}/figures lists as many figures as it says, each with its source and grade`, {
    tag,
  }, async ({ page }) => {
    await page.goto(`/${market}/figures`);
    const [said] = /\d+/.exec(await page.getByRole("heading", { level: 1 }).innerText()) ?? [];
    const rows = page.locator("tbody tr");
    await expect(rows).toHaveCount(Number(said));
    for (const [group] of (await page.locator("h2").allTextContents()).map(
      (title) => /\d+/.exec(title) ?? [],
    )) {
      const section = page.locator(".figure-group").filter({ hasText: new RegExp(`^${group} `) });
      await expect(section.first().locator("tbody tr")).toHaveCount(Number(group));
    }
    const addresses = await rows
      .locator("th a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses).toHaveLength(Number(said));
    for (const address of addresses) expect(address).toMatch(/^https?:\/\/[^/]+\.[^/]+/);
    const grades = await rows.locator("td:last-child").allTextContents();
    expect(grades.filter((grade) => !/^[A-D], \w/.test(grade))).toEqual([]);
  });

  test(`every link of /${market}/figures that stays on the page leads to a figure that is there`, {
    tag,
  }, async ({ page }) => {
    await page.goto(`/${market}/figures`);
    const lost = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute("href")?.slice(1) ?? "")
          .filter((id) => document.getElementById(id) === null),
      );
    expect(lost).toEqual([]);
  });
}

test("links that lead away give nobody our address and keep the page", async ({ page }) => {
  await page.goto("/us/figures");
  const careless = await page.locator('a[href^="http"]').evaluateAll((links) =>
    links
      .map((link) => link as HTMLAnchorElement)
      .filter(({ rel, target }) => !/noreferrer/.test(rel) || target !== "_blank")
      .map(({ href }) => href),
  );
  expect(careless).toEqual([]);
});

test("every page that a page names is there", async ({ page, request }) => {
  const named = new Set<string>();
  for (const market of MARKET_PATHS) {
    await page.goto(`/${market}`);
    const paths = await page
      .locator('a[href^="/"], link[href^="/"], script[src^="/"]')
      .evaluateAll((ones) => ones.map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? ""));
    for (const path of paths) named.add(path);
  }
  for (const path of named) expect((await request.get(path)).status(), path).toBe(200);
});
