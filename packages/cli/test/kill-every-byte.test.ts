import { execFile } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { saveCareer } from "../src/career-file/index.ts";
import { oneMore } from "./one-more.ts";

const CHILD = join(import.meta.dirname, "save-child.ts");
const SAMPLE = 4;
/** Flushing, renaming, and flushing the folder. */
const LAST_STEPS = 8;
const AT_ONCE = 2;
const SHORT_MS = 120_000;
const LONG_MS = 3_600_000;
const isSoak = process.env.PAYCURVE_SOAK !== undefined;

const root = mkdtempSync(join(tmpdir(), "paycurve-kill-"));
process.env.XDG_CACHE_HOME = join(root, "cache");
afterAll(() => rmSync(root, { recursive: true, force: true }));

const BEFORE = `# yaml-language-server: $schema=./career.schema.json
paycurve: 1
me: { market: GB, pay: { base: 82000 } } # mine, 2.10
evidence:
  - id: ticket-triage
    system: Support-ticket triage – über alles
    baseline: 20 # hours
    after: 14
said: []
`;
const MODE = 0o640;

interface Save {
  readonly folder: string;
  readonly file: string;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

let folders = 0;
async function saveIn(folder: string, killAt: number): Promise<Save> {
  const file = join(folder, "career.yaml");
  const { promise, resolve } = Promise.withResolvers<Save>();
  const child = execFile(process.execPath, [CHILD, file, String(killAt)], (_, stdout, stderr) =>
    resolve({ folder, file, signal: child.signalCode, said: `${stdout}${stderr}` }),
  );
  return promise;
}

function fresh(): string {
  const folder = join(root, `f${folders++}`, "own");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "career.yaml"), BEFORE);
  chmodSync(join(folder, "career.yaml"), MODE);
  return folder;
}

/** Every step where the soak runs, else a few of the bytes and all that are none, at both ends. */
function stepsOf(last: number): number[] {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  if (isSoak) return all;
  const every = Math.ceil(last / SAMPLE);
  return all.filter((step) => step % every === 0 || last - step < LAST_STEPS);
}

test("a save killed at any byte and any step leaves the old file or the new, and the next save works", {
  timeout: isSoak ? LONG_MS : SHORT_MS,
}, async () => {
  const whole = await saveIn(fresh(), 0);
  expect(whole.said).toMatch(/^\d+$/);
  const after = readFileSync(whole.file, "utf8");
  expect(after).toContain("Search 🚀");
  const steps = stepsOf(Number(whole.said));
  const found = { old: 0, new: 0 };
  const killed = async (step: number): Promise<void> => {
    const { folder, file, signal } = await saveIn(fresh(), step);
    expect({ step, signal }).toEqual({ step, signal: "SIGKILL" });
    const left = readFileSync(file, "utf8");
    expect([BEFORE, after]).toContain(left);
    found[left === BEFORE ? "old" : "new"] += 1;
    if (left !== BEFORE) writeFileSync(file, BEFORE);
    await saveCareer(file, (text) => oneMore(text));
    expect(readFileSync(file, "utf8")).toBe(after);
    expect(statSync(file).mode & 0o777).toBe(MODE);
    expect(readdirSync(folder)).toEqual(["career.yaml"]);
  };
  const queue = [...steps];
  const worker = async (): Promise<void> => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) await killed(step);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  console.info(`killed at ${steps.length} of ${whole.said} steps: ${found.old} old, ${found.new} new`);
  expect(found.old).toBeGreaterThan(0);
  expect(found.new).toBeGreaterThan(0);
});
