import { beforeAll, describe, expect, test } from "vitest";
import { adminHandles, takeAdminBack } from "../src/builders/admin/moderation/index.ts";
import { accounts } from "../src/builders/store/schema/index.ts";
import { type House, openHouse } from "./account-house.ts";
import { ENGINES } from "./directories.ts";

describe.each(ENGINES)("the admins of a directory kept by %s", (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine);
  });

  test("never take each other back at once until none is left", async () => {
    for (let round = 0; round < 20; round++) {
      const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
      const createdAt = house.directory.now();
      await house.database.delete(accounts);
      await house.database.insert(accounts).values([
        { id: one, handle: "one", isAdmin: true, createdAt },
        { id: other, handle: "other", isAdmin: true, createdAt },
      ]);
      const came = await Promise.allSettled([
        takeAdminBack(house.directory, { accountId: one }, "other"),
        takeAdminBack(house.directory, { accountId: other }, "one"),
      ]);
      expect(came.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await adminHandles(house.database)).toHaveLength(1);
    }
  });
});
