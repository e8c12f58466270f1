import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { LAUNCHER, type Ran } from "./command.ts";
import { EDITION } from "./edition.ts";

const folder = mkdtempSync(join(tmpdir(), "paycurve-download-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an edition is downloaded, checked against its sum and added; a wrong sum adds nothing", async () => {
  const from = await served((_, response) => response.end(EDITION));
  const wrong = await downloaded(from, "checked", "--sha256", "0".repeat(64));
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain("checksum");
  expect((await downloaded(from, "checked", "--json")).json()).toMatchObject({
    read: 40,
    kept: 40,
    postings: 20,
  });
});

test("a download that was cut off is taken up by asking again", async () => {
  let times = 0;
  const ranges: (string | undefined)[] = [];
  const from = await served((request, response) => {
    ranges.push(request.headers.range);
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const rest = Buffer.from(EDITION).subarray(start);
    const range = `bytes ${start}-${EDITION.length - 1}/${EDITION.length}`;
    const headers = { etag: '"one"', "content-length": rest.length };
    response.writeHead(start > 0 ? 206 : 200, start > 0 ? { ...headers, "content-range": range } : headers);
    if (times++ > 0) response.end(rest);
    else {
      response.write(rest.subarray(0, 500));
      void onceKept("resumed", 500).then(() => response.destroy());
    }
  });
  const cut = await downloaded(from, "resumed", "--json");
  expect(cut).toMatchObject({ status: 1, stderr: expect.stringContaining("ask again to take it up there") });
  expect((await downloaded(from, "resumed", "--json")).json()).toMatchObject({ read: 40, postings: 20 });
  expect(ranges).toEqual([undefined, "bytes=500-"]);
});

/** A server on loopback for the length of a test, and the address of an edition on it. */
async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
  });
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/salaries-2025-09-01.csv`;
}

/** Once so many bytes of a download stand in a store. */
async function onceKept(store: string, bytes: number): Promise<void> {
  const kept = () =>
    readdirSync(join(folder, store), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".part"))
      .map((name) => statSync(join(folder, store, name)).size);
  await expect.poll(kept, { timeout: 20_000 }).toEqual([bytes]);
}

/** Runs `market add --download` without holding up this process, which serves it. */
function downloaded(from: string, store: string, ...more: readonly string[]): Promise<Ran> {
  const args = [
    "market",
    "add",
    "aijobs",
    "--download",
    "--from",
    from,
    "--store",
    join(folder, store),
    ...more,
  ];
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
