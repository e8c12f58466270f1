import { type BrowserContext, test as base, expect } from "@playwright/test";

interface Watched {
  /** What went wrong without a test asking for it; a test that provokes something takes it out again. */
  readonly faults: string[];
}

/** In `npm test` only tests of the page's worker let it in, in `npm run soak` all do. */
const WORKERS = process.env.PAYCURVE_EVERY_PAIR ? "allow" : "block";

/** A test of the page that fails by itself when the console complains, a request fails, or one leaves the origin. */
export const test = base.extend<Watched>({
  serviceWorkers: WORKERS,
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      watch(context, faults);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Where the service under test answers. */
export function address(): string {
  const { PAYCURVE_ADDRESS } = process.env;
  if (!PAYCURVE_ADDRESS) throw new Error("PAYCURVE_ADDRESS names no service");
  return PAYCURVE_ADDRESS;
}

/** What a page was still asking for when it was left. */
const LEFT_BEHIND = "net::ERR_ABORTED";

/** What Playwright says where a test keeps the page's worker out. */
const WITHOUT_WORKER = "Service Worker registration blocked by Playwright";

/** Notes every fault of a context's pages and workers. */
export function watch(context: BrowserContext, faults: string[]): void {
  const own = new Set([address(), "null"]);
  context.on("console", (message) => {
    if (message.text() === WITHOUT_WORKER) return;
    if (["error", "warning", "assert"].includes(message.type()))
      faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (fault) => faults.push(`script: ${fault.error().message}`));
  context.on("request", (request) => {
    if (!own.has(new URL(request.url()).origin)) faults.push(`leaves the origin: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    if (why !== LEFT_BEHIND) faults.push(`failed: ${request.url()} ${why}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
}
