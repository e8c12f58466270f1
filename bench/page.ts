import { interleaved, keepResult, medianOf, report, round } from "./measure.ts";
import { launchChromium } from "./page/chromium.ts";
import { type FirstPaint, firstPaint } from "./page/first-paint.ts";
import { servedPage } from "./page/served-page.ts";
import { sliders } from "./page/sliders.ts";
import { transferred } from "./page/transferred.ts";
import { typing } from "./page/typing.ts";

const TURNS = 30;
const KEYS = 60;
const FRAME_MS = 1000 / 60;
const LONGEST_MS = 100;

const { address, close } = await servedPage();
const browser = await launchChromium();
const versions = { chromium: browser.version() };
try {
  await measurePaint();
  await measureTyping();
  await measureSliders();
} finally {
  await browser.close();
  await close();
}

async function measurePaint(): Promise<void> {
  const paint = (path: string, of: keyof FirstPaint) => async () =>
    (await firstPaint(browser, `${address}${path}`))[of];
  const { bytes, layoutShift } = await transferred(browser, `${address}us`);
  report("page-paint", {
    says: "Until the curve is painted on a first visit, nothing kept, against a page with one word from the same service.",
    bar: "at most 2 × the empty page",
    runs: await interleaved(TURNS, {
      "empty page": paint("empty", "curveMs"),
      "the curve of /us": paint("us", "curveMs"),
      "anything of /us": paint("us", "firstPaintMs"),
    }),
    ratios: [
      ["the curve of /us", "empty page"],
      ["anything of /us", "empty page"],
    ],
    sizes: { ...bytes, layoutShift },
    versions,
  });
  console.info(`  bytes until the chart answers: ${JSON.stringify(bytes)}; layout shift ${layoutShift}`);
}

async function measureTyping(): Promise<void> {
  const keystrokes = await typing(browser, `${address}us`, KEYS);
  const work = keystrokes.map(({ workMs }) => workMs).toSorted((one, other) => one - other);
  const share = (fraction: number): number =>
    round(work[Math.ceil(fraction * work.length) - 1] ?? Number.NaN);
  const within = work.filter((workMs) => workMs <= FRAME_MS).length;
  const late = keystrokes.filter(({ framesLate }) => framesLate > 0).length;
  const found = { medianMs: round(medianOf(work)), p90Ms: share(0.9), p99Ms: share(0.99), maxMs: share(1) };
  const date = keepResult("page-typing", {
    says: "The main thread's work from a key in the pay field to the frame that shows the line at its new place, by Chromium's trace.",
    bar: "one frame, 16.7 ms",
    ...found,
    keys: KEYS,
    withinOneFrame: within,
    framesLate: late,
    versions: { node: process.version, ...versions },
    workMs: work.map(round),
  });
  console.info(`page-typing, ${date}: ${JSON.stringify(found)}; ${within} of ${KEYS} within one frame`);
  if (late > 0) console.info(`  ${late} keys showed the old place for a frame more`);
}

async function measureSliders(): Promise<void> {
  const found = Object.entries(await sliders(browser, address)).map(([what, { gaps, longestTask }]) => {
    const longest = Math.max(...gaps.map(({ gap }) => gap));
    const late = gaps.filter(({ gap }) => gap > LONGEST_MS).length;
    return {
      what,
      frames: gaps.length,
      longestTaskMs: round(longestTask),
      longestGapMs: round(longest),
      late,
    };
  });
  const date = keepResult("page-sliders", {
    says: "A number of the page Offers is moved sixty times while 10,000 courses of each offer are drawn: the longest the page's thread worked in one go, and the longest from frame to frame.",
    bar: `${LONGEST_MS} ms`,
    found,
    versions: { node: process.version, ...versions },
  });
  for (const { what, longestTaskMs, longestGapMs, late } of found)
    console.info(
      `page-sliders, ${date}, ${what}: task ${longestTaskMs} ms, frame ${longestGapMs} ms, ${late} late`,
    );
}
