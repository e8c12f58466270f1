// Asks a server at a steady pace, whatever it answers how fast, and prints how long each answer took.
import { setTimeout as pause } from "node:timers/promises";

const [address = "", perSecond = "50", seconds = "60", count = "100000"] = process.argv.slice(2);
const EVERY_MS = 1000 / Number(perSecond);
const BUILDERS = Number(count);

const WORDS = ["classifier", "fraud model", "voice agent", "search -index", '"document reader"'];
const FACETS = [
  "market=GB",
  "level=senior",
  "skill=mlops",
  "verified=domain&open=hire",
  "shipped=recent&market=US",
];

/** A different question each time, as people ask them. */
const KINDS: Readonly<Record<string, (turn: number) => string>> = {
  "single row": (turn) => `/one/${1 + ((turn * 7919) % BUILDERS)}`,
  profile: (turn) => `/builders/builder-${1 + ((turn * 104_729) % BUILDERS)}`,
  search: (turn) => `/api/builders?${FACETS[turn % FACETS.length]}&page=${1 + (turn % 5)}`,
  "search, words": (turn) =>
    `/api/builders?words=${encodeURIComponent(WORDS[turn % WORDS.length] ?? "")}&${FACETS[(turn + 2) % FACETS.length]}`,
};

const took: Record<string, number[]> = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []]));
const asked: Promise<void>[] = [];
const started = performance.now();
const turns = Number(perSecond) * Number(seconds);
for (let turn = 0; turn < turns; turn++) {
  const due = started + turn * EVERY_MS;
  const wait = due - performance.now();
  if (wait > 1) await pause(wait);
  const [kind, address_] = Object.entries(KINDS)[turn % Object.keys(KINDS).length] ?? ["", () => "/"];
  asked.push(ask(kind, address_(turn), due));
}
await Promise.all(asked);
process.stdout.write(JSON.stringify(took));

/** From when it was due, so that a server that is behind does not look quick. */
async function ask(kind: string, path: string, due: number): Promise<void> {
  const response = await fetch(address + path);
  await response.arrayBuffer();
  if (response.status !== 200 && response.status !== 404) throw new Error(`${path}: ${response.status}`);
  took[kind]?.push(performance.now() - due);
}
