import type { Page } from "@playwright/test";

/** The page's script has taken over: what React keeps on an element it listens to is there. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const field = document.querySelector(".pay-field");
    return field !== null && Object.keys(field).some((key) => key.startsWith("__reactProps"));
  });
}
