import type { Page } from "@playwright/test";
import { openEvidence } from "./evidence.ts";
import { everyOne } from "./matrix.ts";
import { alive, MARKET_PATHS } from "./stand.ts";
import { expect, test } from "./visit.ts";

const MOST_SCRIPT_BYTES = 150_000;

for (const { one: market, tag } of everyOne(MARKET_PATHS, (one) => one === "us")) {
  test(`/${market} needs at most 150 kB of compressed script before its chart answers`, { tag }, async ({
    page,
  }) => {
    const bytes = scriptBytes(page);
    await page.goto(`/${market}`);
    await alive(page);
    await expectLight(bytes);
  });
}

test("evidence needs at most 150 kB of compressed script before its line takes a system", async ({
  page,
}) => {
  const bytes = scriptBytes(page);
  await openEvidence(page);
  await expectLight(bytes);
});

/** Counts what a page fetches of scripts from now on. */
function scriptBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function expectLight(bytes: () => Promise<number>): Promise<void> {
  expect(await bytes()).toBeGreaterThan(10_000);
  expect(await bytes()).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
}
