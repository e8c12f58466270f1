import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import lighthouse, { desktopConfig, type Result } from "lighthouse";
import { keepResult } from "./measure.ts";
import { launchChromium } from "./page/chromium.ts";
import { servedPage } from "./page/served-page.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const LEAST_SCORE = 95;
const PRESETS = { desktop: desktopConfig, mobile: undefined } as const;

interface Judged {
  readonly scores: Readonly<Record<string, number>>;
  /** Audits that cost points, by title. */
  readonly costs: readonly string[];
  readonly metrics: Readonly<Record<string, string>>;
}

const port = await freePort();
const { address, close } = await servedPage();
const browser = await launchChromium([`--remote-debugging-port=${port}`]);
const judged: Record<string, Judged> = {};
let lighthouseVersion = "";
try {
  for (const preset of ["desktop", "mobile"] as const) judged[preset] = await judge(preset);
} finally {
  await browser.close();
  await close();
}
const date = keepResult("lighthouse", {
  says: "Lighthouse of /us on a first visit, by its own presets.",
  bar: `at least ${LEAST_SCORE} in each category`,
  ...judged,
  versions: { node: process.version, chromium: browser.version(), lighthouse: lighthouseVersion },
});
for (const [preset, { scores, costs, metrics }] of Object.entries(judged)) {
  console.info(`lighthouse ${preset}, ${date}: ${JSON.stringify(scores)} ${JSON.stringify(metrics)}`);
  for (const cost of costs) console.info(`  costs points: ${cost}`);
  if (Object.values(scores).some((score) => score < LEAST_SCORE)) process.exitCode = 1;
}

async function judge(preset: keyof typeof PRESETS): Promise<Judged> {
  const flags = { port, onlyCategories: CATEGORIES, output: "json", logLevel: "error" } as const;
  const result = await lighthouse(`${address}us`, flags, PRESETS[preset]);
  if (!result) throw new Error("Lighthouse gave no result");
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(runtimeError.message);
  lighthouseVersion = result.lhr.lighthouseVersion;
  const scores = Object.entries(categories).map(([name, { score }]) => [
    name,
    Math.round((score ?? 0) * 100),
  ]);
  const weighed = new Set(
    Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  const lost = Object.values(audits).filter(
    ({ id, score }) => weighed.has(id) && score !== null && score < 0.9,
  );
  const shown = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
  ];
  return {
    scores: Object.fromEntries(scores) as Record<string, number>,
    costs: lost.map(({ title, score, details }) => `${title} (${score}) ${firstPlace(details)}`),
    metrics: Object.fromEntries(shown.map((id) => [id, audits[id]?.displayValue ?? ""])),
  };
}

/** Where in the page an audit found the first thing to say. */
function firstPlace(details: Result["audits"][string]["details"]): string {
  const [item] = details && "items" in details ? details.items : [];
  const node = item && "node" in item ? item.node : undefined;
  return node && typeof node === "object" && "snippet" in node ? String(node.snippet) : "";
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port: free } = server.address() as AddressInfo;
  server.close();
  return free;
}
