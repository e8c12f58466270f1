import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LAUNCHER, paycurve } from "./command.ts";
import { ROOT } from "./source-files.ts";

const DAY = "2026-11-28";
const CAREER = join(ROOT, "packages", "core", "golden", "career.yaml");
const folder = mkdtempSync(join(tmpdir(), "paycurve-mcp-"));
const client = new Client({ name: "paycurve-tests", version: "0.0.0" });
const transport = new StdioClientTransport({
  command: process.execPath,
  args: [LAUNCHER, "mcp"],
  cwd: ROOT,
  stderr: "pipe",
});
let complaints = "";

beforeAll(async () => {
  transport.stderr?.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  await client.connect(transport);
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

/** Every tool, asked once, beside the command that gives the same document. */
const QUESTIONS: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
  [
    "place",
    { market: "US", level: "mid", pay: 185_000 },
    ["place", "--market", "US", "--level", "mid", "--pay", "185000"],
  ],
  ["quantiles", { market: "GB", p: "0.25,0.5" }, ["quantiles", "--market", "GB", "--p", "0.25,0.5"]],
  ["figures", { market: "US", level: "senior" }, ["figures", "--market", "US", "--level", "senior"]],
  ["claim", { id: "guide-us-avg-206k" }, ["claim", "guide-us-avg-206k"]],
  ["skills", { market: "GB", skill: "mlops" }, ["skills", "--market", "GB", "--skill", "mlops"]],
  ["local", { career: CAREER, asOf: DAY }, ["local", "--career", CAREER, "--as-of", DAY]],
  [
    "offers_compare",
    { career: CAREER, asOf: DAY, paths: 500, seed: 7 },
    ["offers", "compare", CAREER, "--as-of", DAY, "--paths", "500", "--seed", "7"],
  ],
  ["evidence_check", { career: CAREER, asOf: DAY }, ["evidence", "check", CAREER, "--as-of", DAY]],
  ["brief", { career: CAREER, asOf: DAY }, ["brief", CAREER, "--as-of", DAY]],
];

/** A brief that quotes a published figure. */
const BRITON = join(ROOT, "docs", "guide", "briefs", "uk-mid-to-senior.yaml");
const quoting = (quote: string): Record<string, unknown> => ({ career: BRITON, asOf: DAY, quote });

test("an assistant is told the rules of markets and of withheld values before it asks", () => {
  const told = client.getInstructions() ?? "";
  expect(told).toContain("Never convert a currency");
  expect(told).toContain("never give one market's figure as a benchmark in another");
  expect(told).toContain("Never estimate it");
});

test("every tool is listed with what it takes and gives, and only reads", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).toSorted()).toEqual(QUESTIONS.map(([name]) => name).toSorted());
  for (const { name, inputSchema, outputSchema, annotations, description } of tools) {
    expect(inputSchema, name).toMatchObject({ type: "object", additionalProperties: false });
    expect(outputSchema, name).toMatchObject({ type: "object" });
    expect(annotations, name).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    expect(description?.length, name).toBeGreaterThan(40);
  }
});

test.each(QUESTIONS)(
  "%s gives the document that the command gives with --json, and words",
  async (name, asked, args) => {
    const { structuredContent, isError, content } = await client.callTool({ name, arguments: asked });
    expect(isError).not.toBe(true);
    expect(structuredContent).toEqual(paycurve([...args, "--json"]).json());
    expect(content[0]).toMatchObject({ type: "text", text: expect.stringMatching(/\w{3}/) });
  },
);

test("a brief quotes a figure of the person's own market, with where it is from", async () => {
  const id = "joblabs-gb-aie-senior";
  const { structuredContent } = await client.callTool({ name: "brief", arguments: quoting(id) });
  expect(structuredContent).toEqual(
    paycurve(["brief", BRITON, "--as-of", DAY, "--quote", id, "--json"]).json(),
  );
  expect(structuredContent).toMatchObject({
    reasons: expect.arrayContaining([expect.objectContaining({ kind: "quote", cites: [`figure:${id}`] })]),
    sources: expect.arrayContaining([expect.objectContaining({ id: `figure:${id}`, market: "GB" })]),
  });
});

describe("what is withheld", () => {
  test("is named with why, and that it is not to be filled in", async () => {
    const said = await saidBy("place", { market: "IN", level: "senior", pay: "32 LPA" });
    expect(said).toContain(
      "withheld: senior percentile, 5 independent postings, needs 8. Do not estimate it.",
    );
    expect(said).toContain("withheld: senior P90, 5 independent postings, needs 36. Do not estimate it.");
    expect(said).toContain("withheld: entry P50, no data bears it, needs 8. Do not estimate it.");
  });

  test("is an answer, also where nothing else is known", async () => {
    const { isError } = await client.callTool({ name: "quantiles", arguments: { market: "IN" } });
    expect(isError).not.toBe(true);
    const said = await saidBy("local", { careerText: "paycurve: 1\nme: { market: GB }\nlocal: []\n" });
    expect(said).toMatch(/withheld: .*the person's own market has no local points of theirs/);
  });

  test("offers in two currencies have no order", async () => {
    const offers =
      "offers:\n  - { id: a, market: US, base: { amount: 200000 } }\n  - { id: b, market: GB, base: { amount: 100000 } }\n";
    const said = await saidBy("offers_compare", { careerText: `paycurve: 1\n${offers}` });
    expect(said).toMatch(/withheld: order, .*Do not estimate it/);
    expect(said).toMatch(/withheld: safer choice, /);
  });
});

describe("what is refused", () => {
  test.each([
    [
      "an unknown market",
      "place",
      { market: "Frnace", level: "mid", pay: 1 },
      ["place", "--market", "Frnace", "--level", "mid", "--pay", "1"],
    ],
    [
      "pay in another currency",
      "place",
      { market: "US", level: "mid", pay: "£95,000" },
      ["place", "--market", "US", "--level", "mid", "--pay", "£95,000"],
    ],
    ["no pay", "place", { market: "US", level: "mid" }, ["place", "--market", "US", "--level", "mid"]],
    ["an unknown claim", "claim", { id: "nobody" }, ["claim", "nobody"]],
    ["an unknown skill", "skills", { skill: "mlosp" }, ["skills", "--skill", "mlosp"]],
    [
      "a file that is not there",
      "local",
      { career: "/nowhere/career.yaml" },
      ["local", "--career", "/nowhere/career.yaml"],
    ],
    [
      "another market's figure in a brief",
      "brief",
      quoting("guide-us-avg-206k"),
      ["brief", BRITON, "--quote", "guide-us-avg-206k"],
    ],
    [
      "a figure to quote that nobody knows",
      "brief",
      quoting("nobody"),
      ["brief", BRITON, "--quote", "nobody"],
    ],
    ["a folder", "evidence_check", { career: "/" }, ["evidence", "check", "/"]],
    [
      "too many paths",
      "offers_compare",
      { career: CAREER, paths: 1e7 },
      ["offers", "compare", CAREER, "--paths", "10000000"],
    ],
  ] as const)("%s, in the words of the command", async (_, name, asked, args) => {
    const { isError, content, structuredContent } = await client.callTool({ name, arguments: asked });
    const ran = paycurve(args);
    expect(ran.status).toBe(2);
    expect({ isError, structuredContent, content }).toEqual({
      isError: true,
      structuredContent: undefined,
      content: [{ type: "text", text: ran.stderr.trim() }],
    });
  });

  test("a line of a text that was handed over is named by that text, and a path and a text are not both taken", async () => {
    const wrong = await saidBy("local", { careerText: "paycurve: 1\nme: { market: Frnace }\n" });
    expect(wrong).toMatch(/^the career text:2: /);
    expect(await saidBy("local", { careerText: "paycurve: 1\n", career: CAREER })).toMatch(/one of the two/);
    expect(await saidBy("local", {})).toMatch(/one of the two/);
  });

  test("a text or file over 1 MB, and a device without an end", async () => {
    const long = `paycurve: 1\n# ${"a".repeat(1_100_000)}\n`;
    const path = join(folder, "long.yaml");
    writeFileSync(path, long);
    for (const asked of [{ careerText: long }, { career: path }, { career: "/dev/zero" }])
      expect(await saidBy("local", asked)).toMatch(/a career file holds at most 1 MB/);
  });

  test("a field that no tool has", async () => {
    expect(await saidBy("place", { market: "US", salary: 1 })).toMatch(/Unrecognized key: "salary"/);
  });

  test("nothing that was refused or answered left a stack, and nothing was said beside the protocol", async () => {
    expect(complaints).toBe("");
  });
});

test("texts of two people at once are not mixed up", async () => {
  const asked = ["GB", "IN", "US"].map((market) =>
    client.callTool({
      name: "local",
      arguments: { careerText: `paycurve: 1\nme: { market: ${market} }\nlocal: []\n` },
    }),
  );
  const answers = await Promise.all(asked);
  expect(answers.map(({ structuredContent }) => structuredContent)).toMatchObject([
    { market: "GB" },
    { market: "IN" },
    { market: "US" },
  ]);
});

test("when its input ends, so does it, having written the protocol alone", async () => {
  const child = spawn(process.execPath, [LAUNCHER, "mcp"], { cwd: ROOT, stdio: "pipe" });
  const written = text(child.stdout);
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "0" } };
  child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params })}\n`);
  await once(child.stdout, "data");
  child.stdin.end();
  expect(await once(child, "exit")).toEqual([0, null]);
  const lines = (await written).trim().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { jsonrpc: string }).jsonrpc)).toEqual(["2.0"]);
});

async function saidBy(name: string, asked: Record<string, unknown>): Promise<string> {
  const { content } = await client.callTool({ name, arguments: asked });
  return content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
}
