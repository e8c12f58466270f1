import { getTableColumns } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { beforeAll, describe, expect, test } from "vitest";
import { TABLES } from "../src/builders/accounts/leaving/index.ts";
import { type House, openHouse } from "./account-house.ts";
import { askRoute } from "./ask-route.ts";
import { EVERY_ROUTE } from "./every-route.ts";
import { accountOf, type EveryRow, everyRow, inPassing, layScene, type Person } from "./scene.ts";

const WRITES = Object.entries(EVERY_ROUTE).filter(([route]) => !route.startsWith("GET "));

/** A value that no request makes, for every column that there is, by its name here and in the database. */
const EXTRAS = Object.fromEntries(
  TABLES.flatMap((table) => Object.entries<PgColumn>(getTableColumns(table))).flatMap(([name, column]) => {
    const inDatabase = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return [name, inDatabase].map((known) => [known, extraFor(column)]);
  }),
);

describe("fields that no form has", () => {
  let house: House;
  let before: EveryRow;
  beforeAll(async () => {
    house = await openHouse("embedded");
    await layScene(house.database);
    before = await everyRow(house.database);
  });

  test.each(WRITES)("%s keeps none of them", async (route, { may }) => {
    const as: Person = may[4] === "yes" && may[2] !== "yes" ? "admin" : "owner";
    const rowsAfter = (extras: object) =>
      inPassing(house.database, async (database) => {
        const { sent, outcome } = await askRoute(database, route, { as, extras: { ...extras } });
        return { rows: asIfNoChance(await everyRow(database), before), sent, outcome };
      });
    const [plain, extra] = [await rowsAfter({}), await rowsAfter(EXTRAS)];
    expect(Object.keys(extra.sent).length).toBeGreaterThan(100);
    if (extra.outcome === plain.outcome) expect(extra.rows).toEqual(plain.rows);
    else expect([extra.outcome, extra.rows]).toEqual(["mend", asIfNoChance(before, before)]);
  });
});

function extraFor(column: PgColumn): unknown {
  const type = column.getSQLType();
  if (type === "uuid") return accountOf("other");
  if (type === "boolean") return "true";
  if (type === "date") return "2020-02-02";
  if (type.startsWith("timestamp")) return "2020-02-02T02:02:02.000Z";
  if (/int|serial|double/.test(type)) return "4242";
  return column.enumValues?.[0] ?? "a word that no form has";
}

const BY_CHANCE = /^[0-9a-f]{8}-|^[\w.-]{16,}$|^\$argon2|^paycurve|^\\x/;

/** Rows in which whatever was drawn by chance is alike; what stood before, and what was sent besides, stays. */
function asIfNoChance(rows: EveryRow, before: EveryRow): unknown {
  const kept = JSON.stringify([before, EXTRAS]);
  const plain = JSON.stringify(rows, (key, value: unknown) => {
    if (key === "place") return value === 4242 ? value : "in turn";
    return typeof value === "string" && BY_CHANCE.test(value) && !kept.includes(JSON.stringify(value))
      ? "by chance"
      : value;
  });
  const alike = JSON.parse(plain) as EveryRow;
  return Object.fromEntries(
    Object.entries(alike).map(([table, all]) => [table, all.map((row) => JSON.stringify(row)).toSorted()]),
  );
}
