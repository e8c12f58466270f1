import { alive, MARKET_PATHS } from "./stand.ts";
import { expect, test } from "./visit.ts";

const MOST_SCRIPT_BYTES = 150_000;

for (const market of MARKET_PATHS) {
  test(`/${market} needs at most 150 kB of compressed script before its chart answers`, async ({ page }) => {
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() !== "script") return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`/${market}`);
    await alive(page);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
  });
}
