import type { Page } from "@playwright/test";

/** The time from one frame of a page to the next, and how much of it the page's own thread worked; milliseconds. */
export interface FrameGap {
  readonly gap: number;
  readonly work: number;
}

/** What Chromium's trace says of a page; milliseconds. */
export interface TracedFrames {
  readonly gaps: readonly FrameGap[];
  /** The longest that the page's thread worked in one go; no frame can be drawn meanwhile. */
  readonly longestTask: number;
}

/** Traces a page's frames and tasks until the answer is asked for. */
export async function traceFrames(page: Page): Promise<() => Promise<TracedFrames>> {
  await page.evaluate(() => {
    const next = (): number => requestAnimationFrame(next);
    next();
  });
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: TRACED });
  return async () => {
    const complete = new Promise((done) => {
      session.once("Tracing.tracingComplete", done);
    });
    await session.send("Tracing.end");
    await complete;
    await session.detach();
    return framesOf(events);
  };
}

const TRACED = {
  includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline"],
  excludedCategories: ["*"],
};

/** Something a thread did: when it began, and what it had worked until then and in it, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tts?: number;
  readonly tdur?: number;
}

/** The page's thread is the one that draws frames. */
function framesOf(events: readonly TraceEvent[]): TracedFrames {
  const frames = events
    .filter(({ name }) => name === "FireAnimationFrame")
    .toSorted((one, other) => one.ts - other.ts);
  const [{ pid, tid } = { pid: 0, tid: 0 }] = frames;
  const tasks = events.filter((one) => one.name === "RunTask" && one.pid === pid && one.tid === tid);
  return {
    gaps: frames.slice(1).map(({ ts, tts = 0 }, index) => ({
      gap: (ts - (frames[index]?.ts ?? ts)) / 1000,
      work: (tts - (frames[index]?.tts ?? tts)) / 1000,
    })),
    longestTask: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
