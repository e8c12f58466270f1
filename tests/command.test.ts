import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { QuantilesDocument } from "@paycurve/core/curve";
import { expect, test } from "vitest";
import { LAUNCHER, paycurve } from "./command.ts";
import { ROOT } from "./source-files.ts";

test("help names every command with examples and the exit statuses", () => {
  const { status, stdout } = paycurve(["--help"]);
  expect(status).toBe(0);
  for (const command of [
    "place",
    "quantiles",
    "figures",
    "claim",
    "skills",
    "market",
    "start",
    "completion",
  ]) {
    expect(stdout).toContain(command);
  }
  expect(paycurve(["place", "--help"]).stdout).toContain("Examples:");
});

test("an answer that nobody reads to its end is no fault", () => {
  const piped = spawnSync(
    "bash",
    ["-c", `"${process.execPath}" "${LAUNCHER}" figures | head -1; echo "\${PIPESTATUS[0]}"`],
    {
      encoding: "utf8",
    },
  );
  expect(piped.stderr).toBe("");
  expect(piped.stdout.trim().split("\n").at(-1)).toBe("0");
});

test("words that only a program would know are no roles, levels, markets or claims", () => {
  for (const word of ["constructor", "__proto__", "toString"]) {
    expect(paycurve(["quantiles", "--market", "US", "--role", word]).status).toBe(2);
    expect(paycurve(["quantiles", "--market", "US", "--level", word]).status).toBe(2);
    expect(paycurve(["quantiles", "--market", word]).status).toBe(2);
    expect(paycurve(["claim", word]).status).toBe(2);
  }
});

test("a mistyped command gets its nearest neighbour", () => {
  const { status, stderr } = paycurve(["plaec"]);
  expect(status).toBe(2);
  expect(stderr).toContain("Did you mean place?");
});

test("quantiles of a cell come with n, effective n, meaning and source; one level or all of them", () => {
  const one = paycurve([
    "quantiles",
    "--market",
    "GB",
    "--level",
    "senior",
    "--json",
  ]).json() as unknown as QuantilesDocument;
  expect(one).toMatchObject({
    market: "GB",
    currency: "GBP",
    role: "ai-engineer",
    level: "senior",
    years: [2024, 2025],
    meaning: "advertised",
  });
  expect(one.n).toBeGreaterThan(one.nEffective);
  expect(one.quantiles.map(({ p }) => p)).toEqual([0.1, 0.25, 0.5, 0.75, 0.9]);
  const all = paycurve([
    "quantiles",
    "--market",
    "US",
    "--title",
    "ai engineer",
    "--years",
    "2025",
    "--p",
    "0.5",
    "--json",
  ]).json();
  expect(all).toMatchObject({
    title: "AI Engineer",
    level: "all",
    years: [2025, 2025],
    quantiles: [{ p: 0.5 }],
  });
});

test("quantiles that the data cannot bear are withheld with exit status 3", () => {
  const ran = paycurve(["quantiles", "--market", "IN", "--level", "entry", "--json"]);
  expect(ran.status).toBe(3);
  expect(ran.json()).toMatchObject({
    quantiles: expect.arrayContaining([
      expect.objectContaining({ withheld: expect.objectContaining({ kind: "withheld" }) }),
    ]),
  });
});

test("shares outside 0 to 1 and a store that is not there are refused", () => {
  expect(paycurve(["quantiles", "--market", "US", "--p", "0.000001"]).status).toBe(2);
  expect(paycurve(["quantiles", "--market", "US", "--p", "0.5,1.5"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("p: "),
  });
  expect(paycurve(["quantiles", "--market", "US", "--store", "nowhere"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("store"),
  });
});

test("figures are listed by market, level and skill, each with its standing", () => {
  const { figures } = paycurve(["figures", "--market", "GB", "--level", "senior", "--json"]).json() as {
    figures: { market: string; level: string; standing: { kind: string } }[];
  };
  expect(figures.length).toBeGreaterThan(5);
  expect(new Set(figures.map(({ market, level }) => `${market} ${level}`))).toEqual(new Set(["GB senior"]));
  const fine = paycurve(["figures", "--skill", "fine-tuning", "--json"]).json() as {
    figures: { id: string }[];
  };
  expect(fine.figures.map(({ id }) => id)).toContain("guide-us-finetune-premium");
  expect(paycurve(["figures", "--skill", "basket weaving"]).status).toBe(3);
});

test("a claim tells its origin and what contradicts it; a mistyped one gets its nearest neighbour", () => {
  const { stdout } = paycurve(["claim", "guide-us-postings"]);
  expect(stdout).toContain("Autodesk");
  expect(stdout).toContain("≠");
  expect(paycurve(["claim", "guide-us-posting"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("Did you mean “guide-us-postings”?"),
  });
});

test("completion scripts are valid and know the commands", () => {
  const { stdout } = paycurve(["completion", "bash"]);
  expect(spawnSync("bash", ["-n"], { input: stdout }).status).toBe(0);
  const asked = `${stdout}\nCOMP_WORDS=(paycurve pl); COMP_CWORD=1; _paycurve; echo "\${COMPREPLY[*]}"
COMP_WORDS=(paycurve market add --st); COMP_CWORD=3; _paycurve; echo "\${COMPREPLY[*]}"`;
  expect(spawnSync("bash", ["-c", asked], { encoding: "utf8" }).stdout).toBe("place\n--store\n");
  expect(paycurve(["completion", "fish"]).stdout).toContain("complete -c paycurve");
  expect(paycurve(["completion", "tcsh"]).status).toBe(2);
});

test("start serves on loopback, prints its address, and ends cleanly when told to", async () => {
  const child = spawn(process.execPath, [LAUNCHER, "start", "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const address = await addressOf(child);
    const text = await (await fetch(address)).text();
    expect(text).toContain("<h1>");
  } finally {
    child.kill("SIGTERM");
  }
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a killed npm start takes its service along", async () => {
  const npm = spawn("npm", ["start", "--", "--port", "0"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const address = await addressOf(npm);
  expect((await fetch(`${address}healthz`)).status).toBe(200);
  npm.kill("SIGTERM");
  await expect
    .poll(
      () =>
        fetch(`${address}healthz`).then(
          () => "answers",
          () => "gone",
        ),
      { timeout: 20_000, interval: 200 },
    )
    .toBe("gone");
});

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("the command has no output");
  for await (const line of createInterface(child.stdout)) {
    const found = /http:\/\/\S+/.exec(line)?.[0];
    if (found) return found;
  }
  throw new Error("no address was printed");
}
