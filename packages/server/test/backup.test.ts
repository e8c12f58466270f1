import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TABLES } from "../src/builders/accounts/leaving/index.ts";
import {
  backupDirectory,
  restoreBackup,
  restoreDirectory,
  TABLES_IN_ORDER,
  tableName,
  writeBackup,
} from "../src/builders/admin/backup/index.ts";
import { noteDeed, rotateKey } from "../src/builders/admin/index.ts";
import { publicKeys, readToken, signingKey, signToken } from "../src/builders/signing/index.ts";
import { type DirectoryDatabase, openDatabase } from "../src/builders/store/index.ts";
import { accounts, adminTokens, auditEntries } from "../src/builders/store/schema/index.ts";
import { ENGINES, freshDatabase, keptDatabase } from "./directories.ts";
import { fillFor } from "./every-row.ts";
import { addSomeBuilders, NOW } from "./some-builders.ts";
import { MIGRATIONS } from "./where-tested.ts";

const folder = mkdtempSync(join(tmpdir(), "paycurve-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [ADA, GRACE] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];
const BUILDERS = 700;

/** Words that a line of JSON, a statement or an escape could stumble over. */
const AWKWARD = 'a "quote", a back\\slash, a line\nand\r\nanother, \u2028, ₹1,50,000, 🎉, \\n, null';

test("every table has its place, after those it refers to", () => {
  expect(TABLES_IN_ORDER.map(tableName).sort()).toEqual(TABLES.map(tableName).sort());
});

describe.each(ENGINES)("a backup of a directory kept by %s", (engine) => {
  let original: DirectoryDatabase;
  const file = join(folder, `${engine}.jsonl`);

  beforeAll(async () => {
    original = await keptDatabase(engine);
    await original.insert(accounts).values([
      { id: ADA, handle: "ada", createdAt: NOW, hiddenBecause: AWKWARD },
      { id: GRACE, handle: "grace", createdAt: NOW },
    ]);
    await fillFor(original, { accountId: ADA, otherId: GRACE, now: new Date("2026-11-28T12:00:00.123Z") });
    await addSomeBuilders(original, BUILDERS);
    await writeBackup(original, { file, now: NOW });
  });

  test("holds a row of every table, and only its owner reads it", async () => {
    for (const [table, rows] of Object.entries(await everyRow(original)))
      expect([table, rows.length > 0]).toEqual([table, true]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    const [header] = readFileSync(file, "utf8").split("\n", 1);
    expect(JSON.parse(header ?? "")).toMatchObject({ paycurveBackup: 1, writtenAt: NOW.toISOString() });
  });

  test.each(ENGINES)("is restored row by row into one kept by %s, which goes on counting", async (other) => {
    const restored = await freshDatabase(other);
    await restored.insert(adminTokens).values({ tokenHash: "made when the server first started" });
    await restoreBackup(restored, file);
    expect(await everyRow(restored)).toEqual(await everyRow(original));
    await noteDeed(restored, { at: NOW, actorId: ADA, deed: "account.exported" });
    const places = (await restored.select().from(auditEntries)).map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
  });

  test("is written over nothing", async () => {
    await expect(writeBackup(original, { file, now: NOW })).rejects.toMatchObject({ code: "backup.file" });
    const nowhere = join(folder, "not-here", "backup");
    await expect(writeBackup(original, { file: nowhere, now: NOW })).rejects.toMatchObject({
      code: "backup.file",
    });
  });

  test("is refused by a directory that holds something, which stays as it was", async () => {
    const held = await freshDatabase(engine);
    await held.insert(accounts).values({ id: ADA, handle: "somebody", createdAt: NOW });
    await expect(restoreBackup(held, file)).rejects.toMatchObject({ code: "backup.not-empty" });
    expect(await held.select({ handle: accounts.handle }).from(accounts)).toEqual([{ handle: "somebody" }]);
  });

  test("that is cut anywhere, altered, or of other tables is refused, and nothing is left of it", async () => {
    const [whole, empty] = [readFileSync(file, "utf8"), await freshDatabase(engine)];
    const lines = whole.split("\n");
    const cuts = Array.from({ length: 40 }, (_, part) =>
      whole.slice(0, Math.floor((whole.length * part) / 40)),
    );
    const broken = [
      ...cuts,
      whole.slice(0, -2),
      lines.toSpliced(2, 1).join("\n"),
      whole.replace('"handle":"builder-1"', '"handle":"builder-x"'),
      whole.replace('"handle":"grace"', '"name":"grace"'),
      whole.replace('"paycurveBackup":1', '"paycurveBackup":2'),
      whole.replace('["accounts"', '["people"'),
      `${whole}{}\n`,
      "no backup at all",
    ];
    for (const [index, text] of broken.entries()) {
      const path = join(folder, `${engine}-broken`);
      writeFileSync(path, text);
      const code = await restoreBackup(empty, path).catch((error) => error.code);
      expect([index, code]).toEqual([index, "backup.unreadable"]);
    }
    await expect(restoreBackup(empty, join(folder, "not-here"))).rejects.toMatchObject({
      code: "backup.unreadable",
    });
    expect(Object.values(await everyRow(empty)).flat()).toEqual([]);
  });

  test("whose rows do not fit together is refused by the database, and nothing is left of it", async () => {
    const empty = await freshDatabase(engine);
    const body = readFileSync(file, "utf8").trimEnd().split("\n").slice(0, -1);
    const twice = body.map((line) => line.replace('"handle":"builder-700"', '"handle":"builder-699"'));
    const text = `${twice.join("\n")}\n`;
    const path = join(folder, `${engine}-twice`);
    const sha256 = createHash("sha256").update(text).digest("hex");
    writeFileSync(path, `${text}${JSON.stringify({ sha256 })}\n`);
    await expect(restoreBackup(empty, path)).rejects.toMatchObject({ code: "backup.unreadable" });
    expect(Object.values(await everyRow(empty)).flat()).toEqual([]);
  });
});

test("a directory in a folder is backed up and restored by its address; one that is not there is no directory", async () => {
  const at = (name: string) => ({ address: join(folder, name), migrationsFolder: MIGRATIONS });
  const file = join(folder, "embedded.jsonl");
  const put = await restoreDirectory({ ...at("restored"), file });
  const again = join(folder, "again.jsonl");
  expect(await backupDirectory({ ...at("restored"), file: again })).toBe(put);
  expect(linesOf(again)).toEqual(linesOf(file));
  await expect(restoreDirectory({ ...at("restored"), file })).rejects.toMatchObject({
    code: "backup.not-empty",
  });
  await expect(backupDirectory({ ...at("nowhere"), file: join(folder, "x") })).rejects.toMatchObject({
    code: "directory.missing",
  });
  writeFileSync(join(folder, "broken"), "{");
  await expect(restoreDirectory({ ...at("new"), file: join(folder, "broken") })).rejects.toMatchObject({
    code: "backup.unreadable",
  });
  expect(readdirSync(folder)).not.toContain("new");
});

test("a new key signs in a directory that is there, what the old one signed is still known, and it is written down", async () => {
  const kept = { address: join(folder, "rotated"), migrationsFolder: MIGRATIONS };
  await expect(rotateKey(kept)).rejects.toMatchObject({ code: "directory.missing" });
  expect(readdirSync(folder)).not.toContain("rotated");
  const before = await openDatabase(kept);
  const signer = { database: before.database, now: () => NOW, origin: "https://builders.example.org" };
  const token = await signToken(signer, { typ: "JWT", payload: { said: "before" } });
  await before.close();
  const kid = await rotateKey(kept);
  const { database, close } = await openDatabase(kept);
  const keys = await publicKeys(database);
  expect(keys).toHaveLength(2);
  expect((await signingKey({ ...signer, database })).kid).toBe(kid);
  expect(await readToken(token, { ...signer, typ: "JWT", keys })).toEqual({ said: "before" });
  expect(await database.select({ deed: auditEntries.deed }).from(auditEntries)).toEqual([
    { deed: "key.rotated" },
  ]);
  await close();
});

test.runIf(ENGINES.length > 1)(
  "what is written while a backup is made is in it whole or not at all",
  async () => {
    const database = await freshDatabase("postgresql");
    await addSomeBuilders(database, BUILDERS);
    const path = join(folder, "while.jsonl");
    const writing = writeBackup(database, { file: path, now: NOW });
    await database.execute(sql`delete from accounts where handle like 'builder-1%'`);
    await writing;
    const restored = await freshDatabase("postgresql");
    await restoreBackup(restored, path);
    const [all, left] = [await restored.$count(accounts), await database.$count(accounts)];
    expect([BUILDERS, left]).toContain(all);
  },
);

/** Every row of every table, each table in an order of its own. */
async function everyRow(database: DirectoryDatabase): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const table of TABLES) {
    const found = await database.select().from(table);
    rows[tableName(table)] = found.map((row) => JSON.stringify(row)).sort();
  }
  return rows;
}

/** All lines but those that say when it was written and what all of it comes to. */
function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(1, -1).sort();
}
