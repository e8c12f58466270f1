import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { addressOf, SERVER } from "../packages/server/test/where-tested.ts";
import { LAUNCHER } from "./command.ts";

test.runIf(SERVER !== undefined)(
  "start keeps the directory where DATABASE_URL says: who joined is still there after it was started again",
  async () => {
    const database = await ownDatabase();
    const first = await started(database);
    expect(first.aside()).toMatch(/\/account\/join\?admin=[\w-]{43}/);
    const admin = /admin=([\w-]{43})/.exec(first.aside())?.[1] ?? "";
    const joined = await first.send("/account/join", { handle: "ada", password: PASSWORD, admin });
    expect([joined.status, joined.headers.get("location")]).toEqual([303, "/account"]);
    await first.end();
    expect(first.out()).toContain('"route":"/account/join","status":303');
    expect(first.out()).not.toMatch(/ada|admin=/);

    const again = await started(database);
    expect(again.aside()).not.toContain("has no admin yet");
    const health = await (await fetch(`${again.origin}/healthz`)).json();
    expect(health).toMatchObject({ status: "ok", directory: "open" });
    const signedIn = await again.send("/account/sign-in", { name: "ada", password: PASSWORD });
    expect(signedIn.status).toBe(303);
    const cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const account = await fetch(`${again.origin}/account`, { headers: { cookie } });
    expect([account.status, await account.text()]).toEqual([200, expect.stringContaining("ada")]);
    await again.end();
  },
  120_000,
);

const PASSWORD = "four words that fit badly";

async function ownDatabase(): Promise<string> {
  const name = `start_${randomUUID().replaceAll("-", "")}`;
  const owner = new Client({ connectionString: SERVER });
  await owner.connect();
  await owner.query(`create database ${name}`);
  onTestFinished(async () => {
    await owner.query(`drop database ${name} with (force)`);
    await owner.end();
  });
  return addressOf(name);
}

async function started(database: string) {
  const env = { ...process.env, DATABASE_URL: database };
  const child: ChildProcess = spawn(process.execPath, [LAUNCHER, "start", "--port", "0"], { env });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [out, aside] = ["", ""];
  child.stdout?.on("data", (text: Buffer) => {
    out += text.toString();
  });
  child.stderr?.on("data", (text: Buffer) => {
    aside += text.toString();
  });
  await expect.poll(() => out, { timeout: 40_000 }).toMatch(/Paycurve is at \S+\//);
  const origin = /at (\S+)\//.exec(out)?.[1] ?? "";
  const send = (path: string, fields: Record<string, string>) =>
    fetch(`${origin}${path}`, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { origin },
      redirect: "manual",
    });
  const end = async (): Promise<void> => {
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { origin, out: () => out, aside: () => aside, send, end };
}
