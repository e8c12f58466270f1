import type { Browser, Page } from "@playwright/test";

/** One event of the browser's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string; readonly frame?: string } };
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"];

/** What a page's main thread did meanwhile, in order, as Chromium's own trace tells it. */
export async function traced(
  browser: Browser,
  page: Page,
  meanwhile: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await meanwhile();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const [typed] = traceEvents.filter(({ args }) => args?.data?.type === "input");
  return traceEvents.filter(({ tid }) => tid === typed?.tid).toSorted((one, other) => one.ts - other.ts);
}
