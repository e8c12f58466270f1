import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { eq, sql } from "drizzle-orm";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { holdDirectory } from "../src/builders/hold-directory.ts";
import { type OpenDatabase, openDatabase } from "../src/builders/store/index.ts";
import { accounts, sessions } from "../src/builders/store/schema/index.ts";
import { ENGINES, freshDatabase } from "./directories.ts";
import { layFolder } from "./laid-directory.ts";
import { MIGRATIONS } from "./where-tested.ts";

const folders = mkdtempSync(join(tmpdir(), "paycurve-directory-"));
afterAll(() => rmSync(folders, { recursive: true, force: true }));

const PACKAGE = join(import.meta.dirname, "..");
const SCHEMA = "./src/builders/store/schema/index.ts";
const DRIZZLE = join(import.meta.dirname, "../../../node_modules/drizzle-kit/bin.cjs");

const NOW = new Date("2026-11-28T12:00:00.123Z");
const ADA = { id: "00000000-0000-4000-8000-000000000001", handle: "ada", createdAt: NOW };

async function opened(folder: string): Promise<OpenDatabase> {
  const open = await openDatabase({ address: join(folders, folder), migrationsFolder: MIGRATIONS });
  onTestFinished(open.close);
  return open;
}

describe.each(ENGINES)("a directory kept by %s", (engine) => {
  test("gives back what was kept, moments to the millisecond", async () => {
    const database = await freshDatabase(engine);
    await database.insert(accounts).values(ADA);
    expect(await database.select().from(accounts)).toMatchObject([ADA]);
  });

  test("an account takes what is its own with it when it goes", async () => {
    const database = await freshDatabase(engine);
    await database.insert(accounts).values(ADA);
    await database.insert(sessions).values({
      tokenHash: "hash",
      id: ADA.id,
      accountId: ADA.id,
      device: "a browser",
      createdAt: NOW,
      seenAt: NOW,
      expiresAt: NOW,
    });
    await database.delete(accounts).where(eq(accounts.id, ADA.id));
    expect(await database.select().from(sessions)).toEqual([]);
  });

  test("what fails half-way is not half kept", async () => {
    const database = await freshDatabase(engine);
    const half = database.transaction(async (transaction) => {
      await transaction.insert(accounts).values(ADA);
      throw new Error("half-way");
    });
    await expect(half).rejects.toThrow("half-way");
    expect(await database.select().from(accounts)).toEqual([]);
  });
});

describe("a directory in a folder", () => {
  test("is there when it is opened again, and its owner alone can read it", async () => {
    const first = await openDatabase({ address: join(folders, "again"), migrationsFolder: MIGRATIONS });
    await first.database.insert(accounts).values(ADA);
    await first.close();
    expect(statSync(join(folders, "again")).mode & 0o777).toBe(0o700);
    const { database } = await opened("again");
    expect(await database.select({ handle: accounts.handle }).from(accounts)).toEqual([{ handle: "ada" }]);
  });

  test("a second server is refused, in this process or another, and may open it once the first has gone", async () => {
    await layFolder(join(folders, "held"));
    const first = await openDatabase({ address: join(folders, "held"), migrationsFolder: MIGRATIONS });
    await expect(opened("held")).rejects.toMatchObject({ code: "directory.busy" });
    expect(await openedByAnother("held")).toContain("directory.busy");
    await first.close();
    expect(await openedByAnother("held")).toContain("opened");
  });

  test("a server that was killed keeps nobody out", async () => {
    await layFolder(join(folders, "killed"));
    const another = startAnother("killed", "stay");
    await another.saysOpened;
    expect(await openedByAnother("killed")).toContain("directory.busy");
    another.kill();
    await another.ended;
    const { database } = await opened("killed");
    expect(await database.execute(sql`select 1 as one`)).toMatchObject({ rows: [{ one: 1 }] });
  });
});

test("a directory that could not be opened to its end is given back, and can be opened", async () => {
  await layFolder(join(folders, "given-back"));
  let isPrinting = false;
  const links: string[] = [];
  const held = holdDirectory(
    {
      address: join(folders, "given-back"),
      migrationsFolder: MIGRATIONS,
      send: async () => {},
      tellAdminLink: (link) => {
        if (!isPrinting) throw new Error("nothing can be printed");
        links.push(link);
      },
    },
    {
      origin: () => "http://localhost:4180",
      figures: [],
      tell: ({ event }) => expect.unreachable(event),
    },
  );
  onTestFinished(held.close);
  await expect(held.open()).rejects.toThrow("nothing can be printed");
  isPrinting = true;
  await held.open();
  expect(links).toEqual([expect.stringMatching(/^http:\/\/localhost:4180\/account\/join\?admin=[\w-]{43}$/)]);
});

test("an address that leads nowhere is refused in words, and without its password", async () => {
  const address = "postgres://ada:secret@localhost:1/nowhere";
  const refused = openDatabase({ address, migrationsFolder: MIGRATIONS });
  await expect(refused).rejects.toMatchObject({ code: "directory.unusable" });
  await expect(refused).rejects.not.toThrow("secret");
});

test("the migrations lay exactly the tables that the code knows", () => {
  const out = relative(PACKAGE, mkdtempSync(join(folders, "migrations-")));
  cpSync(MIGRATIONS, join(PACKAGE, out), { recursive: true });
  const args = ["generate", "--dialect=postgresql", `--schema=${SCHEMA}`, `--out=${out}`];
  const made = spawnSync(process.execPath, [DRIZZLE, ...args, "--casing=snake_case"], {
    cwd: PACKAGE,
    encoding: "utf8",
  });
  expect(made.stdout, made.stderr).toContain("No schema changes");
});

async function openedByAnother(folder: string): Promise<string> {
  const another = startAnother(folder, "go");
  await another.ended;
  return another.said();
}

/** Another process that opens the same folder. */
function startAnother(folder: string, then: "stay" | "go") {
  const script = join(import.meta.dirname, "open-directory.ts");
  const child = spawn(process.execPath, [script, join(folders, folder), MIGRATIONS, then], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let said = "";
  const [opening, ending] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes("opened")) opening.resolve();
  });
  child.on("exit", () => ending.resolve());
  return {
    saysOpened: opening.promise,
    ended: ending.promise,
    said: () => said,
    kill: () => child.kill("SIGKILL"),
  };
}
