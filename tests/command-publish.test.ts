import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAccessToken } from "../packages/server/src/builders/accounts/ways/index.ts";
import { openDatabase } from "../packages/server/src/builders/store/index.ts";
import { addAccount } from "../packages/server/test/builders-app.ts";
import { MIGRATIONS } from "../packages/server/test/where-tested.ts";
import { LAUNCHER, paycurve } from "./command.ts";

const CAREER = `paycurve: 1
me: { market: GB, pay: { base: 82345 }, skills: [mlops], scope: { choosesModel: alone, designsEvaluation: alone, shipsToProduction: alone, ownsFailures: alone, setsDirection: not-mine } }
evidence:
  - { id: triage, system: Ticket triage, metric: hours to answer, unit: hours, baseline: 20, after: 14, shipped: 2026-03-10, production: true, publish: true }
  - { id: hidden, system: A system nobody may know of, publish: false }
offers:
  - { id: acme, company: Acme Confidential, market: GB, base: { amount: 91234 } }
`;
const SECRET = /82[,.]?345|91[,.]?234|Acme|nobody may know/;

const folder = mkdtempSync(join(tmpdir(), "paycurve-publish-"));
const file = join(folder, "career.yaml");
let server: ChildProcess;
let address: string;
let token: string;
let written = "";

beforeAll(async () => {
  writeFileSync(file, CAREER);
  const directory = join(folder, "directory");
  const { database, close } = await openDatabase({ address: directory, migrationsFolder: MIGRATIONS });
  const now = () => new Date();
  const known = { database, now, origin: "", send: async () => {}, figures: [], proof: {} };
  const { accountId } = await addAccount(known, "ada");
  token = await makeAccessToken(known, accountId, "this test");
  await close();
  server = spawn(process.execPath, [LAUNCHER, "start", "--port", "0", "--directory", directory]);
  server.stdout?.setEncoding("utf8").on("data", (text: string) => {
    written += text;
  });
  const [said] = (await once(server.stdout as NodeJS.ReadableStream, "data")) as [string];
  address = /at (\S+)\//.exec(said)?.[1] ?? "";
});

afterAll(async () => {
  server.kill("SIGTERM");
  await once(server, "exit");
  rmSync(folder, { recursive: true, force: true });
});

function publish(...args: string[]) {
  return paycurve(["publish", file, ...args]);
}

test("what leaves is shown first, and without a yes nothing is sent", async () => {
  const { status, stderr } = publish("--to", address);
  expect(status).toBe(2);
  expect(stderr).toContain("Ticket triage");
  expect(stderr).toContain("1 system not marked to be published");
  expect(stderr).toContain("nobody is here to agree");
  expect(stderr).not.toMatch(SECRET);
  expect((await fetch(`${address}/builders/ada`)).status).toBe(404);
});

test.each([
  ["without a token", "", "no token is there"],
  ["with a token that nobody gave", "paycurve_made-up", "This needs a token of yours"],
])("%s nothing is sent, and it is said where to get one", (_says, held, words) => {
  process.env.PAYCURVE_TOKEN = held;
  const { status, stderr } = publish("--to", address, "--yes");
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

test.each(["http://builders.example.org", "builders.example.org", "file:///etc/passwd"])(
  "%s is no directory: a token goes nowhere unencrypted",
  (to) => {
    const { status, stderr } = publish("--to", to, "--yes");
    expect(status).toBe(2);
    expect(stderr).toContain("such as https://builders.example.org");
  },
);

test("what is marked becomes public, and nothing else does", async () => {
  process.env.PAYCURVE_TOKEN = token;
  const ran = publish("--to", address, "--yes", "--json");
  const document = ran.json();
  expect(ran.status).toBe(0);
  expect(document).toMatchObject({
    published: 1,
    record: { market: "GB", levels: ["senior"], items: [{ id: "triage" }] },
  });
  const page = await (await fetch(`${address}/builders/ada`)).text();
  expect(page).toContain("Ticket triage");
  expect(page).toMatch(/20 → 14 hours \(−30\s%\)/);
  expect(page).not.toMatch(SECRET);
  expect(JSON.stringify(document)).not.toMatch(SECRET);
});

test("what is marked no more is taken down with the next", async () => {
  process.env.PAYCURVE_TOKEN = token;
  writeFileSync(file, CAREER.replace("publish: true", "publish: false"));
  expect(publish("--to", address, "--yes").stdout).toContain("0 systems are public now");
  expect(await (await fetch(`${address}/builders/ada`)).text()).not.toContain("Ticket triage");
});

test("a directory that does not answer is said to be that", () => {
  const { status, stderr } = publish("--to", "http://localhost:1", "--yes");
  expect(status).toBe(2);
  expect(stderr).toContain("does not answer. Nothing was published.");
});

test("the service that took it wrote a line of JSON for each request, and nothing of anybody’s", async () => {
  await expect.poll(() => written).toContain('"route":"/builders/:handle"');
  const lines = written.split("\n").filter((line) => line.startsWith("{"));
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ event: "answer", status: expect.any(Number) });
  expect(lines.join("\n")).not.toMatch(/ada|triage|paycurve_/i);
  expect(lines.join("\n")).not.toMatch(SECRET);
});

test("a log that nobody takes any more does not end the service", async () => {
  server.stdout?.destroy();
  for (let request = 0; request < 3; request++)
    expect((await fetch(`${address}/builders/ada`)).status).toBe(200);
});

test("what is none of the logs is refused by name", () => {
  const { status, stderr } = paycurve(["start", "--log", "some", "--port", "0"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("Known are all, faults, none")]);
});
