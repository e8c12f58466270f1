import type { Browser, Page } from "@playwright/test";
import { alive } from "../../tests/browser/alive.ts";
import { type TraceEvent, traced } from "./traced.ts";

/** What the main thread did for one key, from the key to the frame that shows the line at its new place. */
export interface Keystroke {
  readonly workMs: number;
  /** Frames that began after the key and still showed the old place. */
  readonly framesLate: number;
}

const PAUSE_MS = 120;
const WARM_UP = 5;

/**
 * Types digits into a pay that stays one at every key, and reads from the browser's own trace how much work each took.
 * The line must be at its new place when the next frame begins; the work must fit into that frame.
 */
export async function typing(browser: Browser, address: string, keys: number): Promise<Keystroke[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await alive(page);
  const field = page.getByRole("textbox", { name: "My base pay a year" });
  await field.pressSequentially("185000");
  await page.locator(".you .slide").waitFor();
  await page.evaluate(watchFrames);
  const events = await traced(browser, page, async () => {
    for (let key = 0; key < WARM_UP + keys; key++) await replaceSecondDigit(page, key);
  });
  const late = (await page.evaluate("window.framesLate")) as number[];
  await context.close();
  return workPerKey(events)
    .map((workMs, index) => ({ workMs, framesLate: late[index] ?? Number.NaN }))
    .slice(WARM_UP);
}

async function replaceSecondDigit(page: Page, key: number): Promise<void> {
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.waitForTimeout(PAUSE_MS);
  await page.keyboard.type(String(1 + (key % 9)));
  await page.waitForTimeout(PAUSE_MS);
}

/** Counts, for each key, the frames that begin with the line still where it was. */
function watchFrames(): void {
  const framesLate: number[] = [];
  Object.assign(window, { framesLate });
  const place = (): string => document.querySelector<HTMLElement>(".you .slide")?.style.transform ?? "";
  document.addEventListener(
    "input",
    () => {
      const before = place();
      const index = framesLate.push(0) - 1;
      const look = (): void => {
        if (place() !== before) return;
        framesLate[index] = (framesLate[index] ?? 0) + 1;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    true,
  );
}

/** For each input: the tasks from the one that handled it to the one that handed the next frame on. */
function workPerKey(events: readonly TraceEvent[]): number[] {
  const inputs = events.filter(({ name, args }) => name === "EventDispatch" && args?.data?.type === "input");
  const commits = events.filter(({ name }) => name === "Commit");
  const tasks = events.filter(({ name }) => name === "RunTask");
  return inputs.map((input) => {
    const commit = commits.find(({ ts }) => ts > input.ts);
    if (!commit) throw new Error("the trace shows no frame after a key");
    const between = tasks.filter(({ ts, dur = 0 }) => ts + dur > input.ts && ts <= commit.ts);
    return between.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
  });
}
