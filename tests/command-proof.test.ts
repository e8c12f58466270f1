import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { paycurve } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "paycurve-proof-"));
let connections = 0;
const server = createServer((_, response) => void response.end());
server.on("connection", () => connections++);

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const careerWith = (links: readonly string[]): string => {
  const path = join(folder, "career.yaml");
  const text = `paycurve: 1\nevidence:\n  - { id: triage, system: Triage, proof: ${JSON.stringify(links)} }\n`;
  writeFileSync(path, text);
  return path;
};

test("--proof says whom it asks, and asks nobody on a private network, this machine among them", () => {
  const { port } = server.address() as AddressInfo;
  const links = [
    `http://127.0.0.1:${port}/`,
    "http://127.0.0.1/",
    "http://10.0.0.1/post",
    "http://0x7f.0.0.1/",
  ];
  const ran = paycurve(["evidence", "check", careerWith(links), "--proof", "--json"]);
  expect(ran.status).toBe(0);
  expect(ran.stderr).toMatch(/^Asking for 4 pages, one after the other: 127\.0\.0\.1, 10\.0\.0\.1/);
  expect(ran.stderr).toContain("4 of 4: http://0x7f.0.0.1/");
  expect(ran.json()).toMatchObject({
    items: [{ id: "triage" }],
    proofs: links.map((link) => ({ link, kind: "refused" })),
  });
  expect(connections).toBe(0);
});

test("what was found stands beneath the items; without --proof nobody is asked", () => {
  const career = careerWith(["http://10.0.0.1/post"]);
  const { stdout } = paycurve(["evidence", "check", career, "--proof"]);
  expect(stdout).toMatch(
    /Proof, as it was when asked just now\n {2}http:\/\/10\.0\.0\.1\/post\n {6}refused: 10\.0\.0\.1 is on a private or reserved network/,
  );
  const unasked = paycurve(["evidence", "check", career]);
  expect(unasked.stderr).toBe("");
  expect(unasked.stdout).not.toContain("Proof,");
});
