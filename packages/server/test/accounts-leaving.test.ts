import { eq } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, test } from "vitest";
import {
  ABOUT_NOT_OF,
  NOT_EXPORTED,
  nameOf,
  OF_WITHOUT_REFERENCE,
  TABLES,
} from "../src/builders/accounts/leaving/index.ts";
import type { DirectoryDatabase } from "../src/builders/store/index.ts";
import * as schema from "../src/builders/store/schema/index.ts";
import { Browser, type House, joined, MINUTE, openHouse, PASSWORD } from "./account-house.ts";
import { ENGINES } from "./directories.ts";
import { fillFor } from "./every-row.ts";

const COLUMNS = TABLES.flatMap((table) => getTableConfig(table).columns);
const REFERENCES = TABLES.flatMap((table) => getTableConfig(table).foreignKeys.map((key) => key.reference()));

describe("the schema", () => {
  test("names each column that refers to an account: a new one must be decided on here", () => {
    const toAccounts = REFERENCES.filter(({ foreignTable }) => foreignTable === schema.accounts);
    const named = toAccounts.flatMap(({ columns }) => columns.map(nameOf));
    expect(named.sort()).toEqual(OF_AN_ACCOUNT.toSorted());
  });

  test("lets go of every row when its account goes", () => {
    const kept = TABLES.flatMap((table) => getTableConfig(table).foreignKeys).filter(
      ({ onDelete }) => onDelete !== "cascade" && onDelete !== "set null",
    );
    expect(kept).toEqual([]);
  });

  test("has no other column that could name an account than those whose end is decided on", () => {
    const referring = new Set(REFERENCES.flatMap(({ columns }) => columns.map(nameOf)));
    const others = COLUMNS.filter(
      (column) => column.getSQLType() === "uuid" && !column.primary && !referring.has(nameOf(column)),
    );
    expect(others.map(nameOf).sort()).toEqual([
      "access_tokens.id",
      "audit_entries.aboutId",
      "audit_entries.actorId",
      "reports.aboutId",
      "sessions.id",
    ]);
  });

  test("has every column that an export, or a list of what it leaves out, names", () => {
    const names = COLUMNS.map(nameOf);
    for (const named of [...ABOUT_NOT_OF, ...OF_WITHOUT_REFERENCE, ...NOT_EXPORTED])
      expect(names).toContain(named);
  });

  test("hides no column from an export by its name but what opens something", () => {
    const secrets = COLUMNS.map(nameOf).filter((name) => /hash|secret/i.test(name));
    expect(
      secrets.filter((name) => !NOT_EXPORTED.includes(name) && name !== "admin_tokens.tokenHash"),
    ).toEqual([]);
  });
});

describe.each(ENGINES)("leaving a directory kept by %s", (engine) => {
  let house: House;
  let browser: Browser;
  let accountId: string;
  let otherId: string;
  beforeAll(async () => {
    house = await openHouse(engine);
    browser = await joined(house, "ada-lovelace");
    await joined(house, "grace-hopper");
    accountId = await idOf(house.database, "ada-lovelace");
    otherId = await idOf(house.database, "grace-hopper");
    await house.database
      .update(schema.accounts)
      .set({ email: "ada@mail.example" })
      .where(eq(schema.accounts.id, accountId));
    await fillFor(house.database, { accountId, otherId, now: house.directory.now() });
  });

  test("an export has a row of every table that can hold one of the account’s, and nobody else’s", async () => {
    const answer = await browser.get("/account/export");
    expect(answer.headers.get("content-disposition")).toBe(
      'attachment; filename="paycurve-ada-lovelace-2026-11-28.json"',
    );
    const told = (await answer.json()) as Record<string, Record<string, unknown>[]>;
    const tables = TABLES.map((table) => getTableConfig(table).name).filter(
      (name) => name !== "admin_tokens" && name !== "signing_keys",
    );
    expect(Object.keys(told).sort()).toEqual(tables.sort());
    for (const [table, rows] of Object.entries(told)) expect([table, rows.length > 0]).toEqual([table, true]);
    expect(told.accounts).toMatchObject([{ handle: "ada-lovelace", email: "ada@mail.example" }]);
    expect(JSON.stringify(told)).not.toContain("grace-hopper");
    expect(JSON.stringify(told)).not.toContain("a note of Grace’s alone");
    expect(JSON.stringify(told)).toContain("a note of Ada’s alone");
  });

  test("an export has every column of those rows but what opens something", async () => {
    const told = (await (await browser.get("/account/export")).json()) as Record<
      string,
      Record<string, unknown>[]
    >;
    for (const table of TABLES) {
      const { name, columns } = getTableConfig(table);
      const [row] = told[name] ?? [];
      const expected = columns.filter((column) => !NOT_EXPORTED.includes(nameOf(column)));
      if (row)
        expect([name, Object.keys(row).sort()]).toEqual([name, expected.map(({ name }) => name).sort()]);
    }
    expect(JSON.stringify(told)).not.toContain("$argon2id");
  });

  test("an account is not deleted before its handle was written, nor long after signing in", async () => {
    expect((await browser.send("/account/delete", { handle: "ada" })).status).toBe(422);
    house.pass(15 * MINUTE);
    const answer = await browser.send("/account/delete", { handle: "ada-lovelace" });
    expect(answer.headers.get("location")).toBe("/account/sign-in?again");
    await browser.send("/account/sign-in", { name: "ada-lovelace", password: PASSWORD });
    expect(await house.database.$count(schema.accounts)).toBe(2);
  });

  test("of a deleted account nothing is left in any column of any table, and the audit log forgets who it was", async () => {
    const before = await wordsOf(house.database);
    for (const word of [accountId, "ada-lovelace", "ada@mail.example"]) {
      expect([word, before.filter(({ text }) => text.includes(word)).length > 0]).toEqual([word, true]);
    }
    const entries = await house.database.$count(schema.auditEntries);
    const answer = await browser.send("/account/delete", { handle: "ada-lovelace" });
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining("Nothing of your account is left."),
    ]);
    expect(browser.cookie).toBeNull();
    const after = await wordsOf(house.database);
    for (const word of [accountId, "ada-lovelace", "ada@mail.example"])
      expect(after.filter(({ text }) => text.includes(word))).toEqual([]);
    const written = await house.database.select().from(schema.auditEntries);
    expect(written).toHaveLength(entries + 1);
    expect(written.at(-1)).toMatchObject({ deed: "account.deleted", actorId: null, aboutId: null });
    expect(await house.database.$count(schema.accounts)).toBe(1);
    expect(await house.database.$count(schema.shortlists, eq(schema.shortlists.accountId, otherId))).toBe(1);
    const again = new Browser(house);
    expect((await again.send("/account/sign-in", { name: "ada-lovelace", password: PASSWORD })).status).toBe(
      422,
    );
  });
});

/** Every column that refers to an account. */
const OF_AN_ACCOUNT = [
  "access_tokens.accountId",
  "address_confirmations.accountId",
  "articles.accountId",
  "asked_checks.accountId",
  "attestations.accountId",
  "carried_attestations.accountId",
  "challenges.accountId",
  "contacts.fromId",
  "contacts.toId",
  "items.accountId",
  "passkeys.accountId",
  "profiles.accountId",
  "recovery_codes.accountId",
  "reports.fromId",
  "sessions.accountId",
  "shortlist_members.accountId",
  "shortlisted.builderId",
  "shortlists.accountId",
  "verifications.accountId",
];

async function idOf(database: DirectoryDatabase, handle: string): Promise<string> {
  const [account] = await database.select().from(schema.accounts).where(eq(schema.accounts.handle, handle));
  return account?.id ?? "";
}

/** Everything that any table keeps, as text, by column. */
async function wordsOf(database: DirectoryDatabase): Promise<{ column: string; text: string }[]> {
  const words = [];
  for (const table of TABLES) {
    for (const row of await database.select().from(table)) {
      for (const [name, value] of Object.entries(row))
        words.push({ column: `${getTableConfig(table).name}.${name}`, text: JSON.stringify(value) ?? "" });
    }
  }
  return words;
}
