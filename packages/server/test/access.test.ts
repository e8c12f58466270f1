import { beforeAll, describe, expect, test } from "vitest";
import type { DirectoryDatabase } from "../src/builders/store/index.ts";
import { type House, openHouse } from "./account-house.ts";
import { askRoute, type RouteAnswer, type RouteAsked } from "./ask-route.ts";
import { EVERY_ROUTE, OF_ONE_ALONE } from "./every-route.ts";
import {
  type EveryRow,
  everyRow,
  inPassing,
  KNOWN,
  layScene,
  PEOPLE,
  type Person,
  UNKNOWN,
} from "./scene.ts";

const WHO: readonly (Person | null)[] = [null, ...PEOPLE];
const ROUTES = Object.entries(EVERY_ROUTE);

describe("who may ask what of a directory", () => {
  let house: House;
  let before: EveryRow;
  beforeAll(async () => {
    house = await openHouse("embedded");
    await layScene(house.database);
    before = await everyRow(house.database);
  });

  test("every route stands in the table of who may ask it, and nothing else does", () => {
    const mounted = house.app.routes.filter(({ method }) => method !== "ALL");
    const routes = new Set(mounted.map(({ method, path }) => `${method} ${path}`));
    expect([...routes].toSorted()).toEqual(Object.keys(EVERY_ROUTE).toSorted());
  });

  test.each(ROUTES)(
    "%s answers each as the table says, and changes nothing for whom it refuses",
    async (route, { may }) => {
      for (const [at, as] of WHO.entries()) {
        const came = inPassing(house.database, (database) => cameOf(database, before, [route, { as }]));
        const { outcome, isSame, says } = await came;
        expect(outcome, `for ${as ?? "anyone"}`).toBe(may[at]);
        const isRefused = outcome !== "yes" && !(outcome === "sign-in" && as !== null);
        if (isRefused || route.startsWith("GET ")) expect(isSame, `for ${as ?? "anyone"}`).toBe(true);
        if (outcome === "yes" || !OF_ONE_ALONE.includes(may)) continue;
        const unknown = await askRoute(house.database, route, { as, ids: UNKNOWN });
        expect(withoutIds(says), "another’s, and what is not there").toBe(withoutIds(unknown.says));
      }
    },
  );
});

interface Came extends RouteAnswer {
  /** Whether every row is as it was. */
  readonly isSame: boolean;
}

async function cameOf(
  database: DirectoryDatabase,
  before: EveryRow,
  [route, of]: [string, RouteAsked],
): Promise<Came> {
  const answer = await askRoute(database, route, of);
  const isSame = JSON.stringify(await everyRow(database)) === JSON.stringify(before);
  const isIdle = isSame && answer.outcome === "yes" && !route.startsWith("GET ");
  return { ...answer, isSame, outcome: isIdle ? "nothing" : answer.outcome };
}

/** What was answered and with which status, but for the ids that were asked with. */
function withoutIds(says: string): string {
  const ids = [...Object.values(KNOWN), ...Object.values(UNKNOWN)];
  return ids.reduce((text, id) => text.replaceAll(id, "…"), says);
}
