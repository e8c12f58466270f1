import type { Page } from "@playwright/test";
import { alive, openStand } from "./stand.ts";
import { expect, test } from "./visit.ts";

test.use({ serviceWorkers: "allow" });

const DATA = /\/assets\/us-[0-9a-f]+\.json$/;
const SAID = "This page could not come alive, so nothing can be entered yet. Reload it to try again.";

/** Loses the market's data so many times, as when its file has made way for a newer build's. */
async function loseData(page: Page, times: number): Promise<() => number> {
  let asked = 0;
  await page.route(DATA, (route) => (asked++ < times ? route.fulfill({ status: 404 }) : route.continue()));
  return () => asked;
}

/** What is lost on purpose, and what the browser says of a worker that it may not have. */
const MEANT = /us-[0-9a-f]+\.json|preload|registration blocked/;

test.afterEach(({ faults }) => {
  faults.splice(0, faults.length, ...faults.filter((fault) => !MEANT.test(fault)));
});

test.describe("without a worker", () => {
  test.use({ serviceWorkers: "block" });

  test("a page whose data was lost on the way reloads itself once, and is alive", async ({ page }) => {
    await loseData(page, 1);
    await openStand(page);
    await expect(page.getByText(SAID)).toHaveCount(0);
  });

  test("where a reload does not help, the page keeps its curve and says that it could not come alive", async ({
    page,
  }) => {
    let loads = 0;
    page.on("load", () => loads++);
    await loseData(page, Number.POSITIVE_INFINITY);
    await page.goto("/us");
    await expect(page.getByRole("status").filter({ hasText: SAID })).toBeVisible();
    await expect(page.getByRole("group", { name: /^Pay curve, / })).toBeVisible();
    expect(loads).toBe(2);
  });
});

test("where the server is gone, the page is not reloaded away, and the worker is asked for all the same", async ({
  page,
  faults,
}) => {
  await loseData(page, Number.POSITIVE_INFINITY);
  await page.route("**/us", (route) =>
    route.request().method() === "HEAD" ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await page.goto("/us");
  await expect(page.getByRole("status").filter({ hasText: SAID })).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes("503")));
  await page.unrouteAll();
  await page.reload();
  await alive(page);
});
