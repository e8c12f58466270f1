import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { LAUNCHER, paycurve, type Ran } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "paycurve-market-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER =
  "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size";
const line = (salary: number, title = "AI Engineer"): string =>
  `2025,SE,FT,${title},${salary},USD,${salary},US,0,US,M`;
const postings = Array.from({ length: 20 }, (_, index) => [
  line(200_000 + 1000 * index),
  line(150_000 + 1000 * index),
]).flat();
const edition = `${[HEADER, ...postings].join("\n")}\n`;

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("an edition is added with every row accounted for, and its quantiles are answered from the store", () => {
  const store = join(folder, "kept");
  const file = written("salaries-2025-09-01.csv", `${edition}2025,SE,FT,AI Engi`);
  const added = paycurve(["market", "add", "aijobs", file, "--store", store, "--json"]);
  expect(added.status).toBe(0);
  const report = added.json();
  expect(report).toMatchObject({
    source: "aijobs",
    read: 41,
    kept: 40,
    rejected: 1,
    alreadyKnown: 0,
    postings: 20,
    store,
  });
  expect(Object.values(report.reasons as Record<string, number>)).toEqual([1]);
  expect(readFileSync(report.rejectedFile as string, "utf8")).toContain("42,");
  const again = paycurve(["market", "add", "aijobs", file, "--store", store, "--json"]).json();
  expect(again).toMatchObject({ read: 41, kept: 0, rejected: 1, alreadyKnown: 40, postings: 20 });
  const quantiles = paycurve([
    "quantiles",
    "--market",
    "US",
    "--level",
    "senior",
    "--p",
    "0.5",
    "--store",
    store,
    "--json",
  ]).json();
  expect(quantiles).toMatchObject({ n: 20, nEffective: 20, quantiles: [{ p: 0.5, value: 184_500 }] });
  expect(paycurve(["market", "list", "--store", store]).stdout).toContain(
    "aijobs: 20 postings from 1 edition",
  );
});

test("a source is taken out of a store whole, and a store without it says so", () => {
  const store = join(folder, "emptied");
  paycurve(["market", "add", "aijobs", written("emptied.csv", edition), "--store", store]);
  expect(paycurve(["market", "remove", "aijobs", "--store", store, "--json"]).json()).toMatchObject({
    removed: 20,
  });
  expect(paycurve(["market", "list", "--store", store]).stdout).toContain("holds nothing yet");
  expect(paycurve(["market", "remove", "aijobs", "--store", store]).status).toBe(2);
});

test("a title that no role family lists is reported, not dropped", () => {
  const file = written("odd.csv", `${HEADER}\n${line(150_000, "Prompt Whisperer")}\n`);
  const { stdout } = paycurve(["market", "add", "aijobs", file, "--store", join(folder, "odd")]);
  expect(stdout).toContain("Prompt Whisperer (1)");
});

test.each([
  ["an empty file", "", "is empty"],
  ["a binary file", Buffer.from([0, 1, 2, 0, 255, 10, 0]), "binary"],
  ["a file in another encoding", Buffer.from(`\ufeff${edition}`, "utf16le"), "UTF-16"],
  ["a file without a column", edition.replaceAll("job_title", "jobs"), "job_title"],
  ["a header without rows", `${HEADER}\n`, "no rows"],
])("%s is refused by name and leaves the store as it was", (name, content, why) => {
  const store = join(folder, `refused-${name.replaceAll(" ", "-")}`);
  const file = written("refused.csv", content);
  const ran = paycurve(["market", "add", "aijobs", file, "--store", store]);
  expect(ran).toMatchObject({ status: 2, stderr: expect.stringContaining("refused.csv") });
  expect(ran.stderr).toContain(why);
  expect(paycurve(["market", "list", "--store", store]).stdout).toContain("holds nothing yet");
});

test("a source nobody knows, and neither file nor download, are refused", () => {
  expect(paycurve(["market", "add", "aijob", "x.csv"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("Did you mean “aijobs”?"),
  });
  expect(paycurve(["market", "add", "aijobs"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("FILE or --download"),
  });
});

test("an edition is downloaded, checked against its sum and added; a wrong sum adds nothing", async () => {
  const server = createServer((_, response) => response.end(edition)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const from = `http://127.0.0.1:${port}/salaries-2025-09-01.csv`;
  const store = join(folder, "downloaded");
  try {
    const wrong = await later([
      "market",
      "add",
      "aijobs",
      "--download",
      "--from",
      from,
      "--sha256",
      "0".repeat(64),
      "--store",
      store,
    ]);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("checksum");
    const right = await later([
      "market",
      "add",
      "aijobs",
      "--download",
      "--from",
      from,
      "--store",
      store,
      "--json",
    ]);
    expect(right.json()).toMatchObject({ read: 40, kept: 40, postings: 20 });
  } finally {
    server.close();
  }
});

test("a folder of a person's own is not taken for a store, and nothing in it is touched", () => {
  const mine = join(folder, "mine");
  mkdirSync(join(mine, "staging-notes"), { recursive: true });
  writeFileSync(join(mine, "staging-notes", "diary.txt"), "dear diary");
  const ran = paycurve(["market", "add", "aijobs", written("mine.csv", edition), "--store", mine]);
  expect(ran.status).toBe(2);
  expect(readFileSync(join(mine, "staging-notes", "diary.txt"), "utf8")).toBe("dear diary");
});

test("a download that was cut off is taken up by asking again", async () => {
  let times = 0;
  const ranges: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    ranges.push(request.headers.range);
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const rest = Buffer.from(edition).subarray(from);
    const headers = { etag: '"one"', "content-length": rest.length };
    if (from > 0)
      response.writeHead(206, {
        ...headers,
        "content-range": `bytes ${from}-${edition.length - 1}/${edition.length}`,
      });
    else response.writeHead(200, headers);
    if (times++ > 0) response.end(rest);
    else response.write(rest.subarray(0, 500), () => setTimeout(() => response.destroy(), 50));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/salaries.csv`;
  const args = [
    "market",
    "add",
    "aijobs",
    "--download",
    "--from",
    from,
    "--store",
    join(folder, "resumed"),
    "--json",
  ];
  try {
    const cut = await later(args);
    expect(cut).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("ask again to take it up there"),
    });
    expect((await later(args)).json()).toMatchObject({ read: 40, postings: 20 });
    expect(ranges).toEqual([undefined, "bytes=500-"]);
  } finally {
    server.close();
  }
});

/** Runs the command without holding up this process, which serves it. */
function later(args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [LAUNCHER, ...args]);
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (text: Buffer) => (stdout += text.toString()));
    child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
    child.on("close", (status) =>
      resolve({ status, stdout, stderr, json: () => JSON.parse(stdout) as Record<string, unknown> }),
    );
  });
}
