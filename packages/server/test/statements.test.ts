import { beforeAll, describe, expect, test } from "vitest";
import { type House, houseIn, openHouse } from "./account-house.ts";
import { EVERY_ROUTE } from "./every-route.ts";
import { addMoreOfAll } from "./more-of-all.ts";
import { cookieOf, KNOWN, layScene } from "./scene.ts";

const READ = Object.entries(EVERY_ROUTE).filter(([route]) => route.startsWith("GET "));

/** The first of its kind makes the key that signs. */
const MAKES_A_KEY = "GET /account/leave/export";

describe("a page asks the database as often however much is on it", () => {
  let house: House;
  const asked = new Map<string, number>();
  beforeAll(async () => {
    house = await openHouse("embedded");
    await layScene(house.database);
    await statementsOf(MAKES_A_KEY);
    for (const [route] of READ) asked.set(route, await statementsOf(route));
    await addMoreOfAll(house.database);
  });

  test.each(READ)("%s", async (route) => {
    expect(await statementsOf(route)).toBe(asked.get(route));
  });

  /** As its owner sees it, or an admin where only they do. */
  async function statementsOf(route: string): Promise<number> {
    const { may, path = () => route.slice("GET ".length) } = EVERY_ROUTE[route] ?? { may: [] };
    const { app } = houseIn(house.database, house.statements);
    const before = house.statements.length;
    const as = may[2] === "yes" ? "owner" : "admin";
    const response = await app.request(path(KNOWN), { headers: { cookie: cookieOf(as) } });
    expect(response.status, route).toBe(200);
    await response.text();
    return house.statements.length - before;
  }
});
