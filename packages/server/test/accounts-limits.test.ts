import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  Browser,
  type House,
  houseIn,
  joined,
  MINUTE,
  newHandle,
  openHouse,
  PASSWORD,
} from "./account-house.ts";

const WRONG = "a password that is not it";

describe("limits", () => {
  let first: House;
  let house: House;
  beforeAll(async () => {
    first = await openHouse("embedded");
  });
  beforeEach(() => {
    house = houseIn(first.database, first.statements);
  });

  const wrong = (house: House, name: string, address: string) =>
    new Browser(house, address).send("/account/sign-in", { name, password: WRONG });

  /** Counts as a wrong password does, and needs none to be hashed. */
  const wrongCode = (house: House, name: string, address: string) =>
    new Browser(house, address).send("/account/recover", { name, code: "abcde" });

  test("after ten wrong passwords an address is told to wait, and for how long", async () => {
    const handle = newHandle();
    for (let count = 0; count < 10; count += 1)
      expect((await wrong(house, handle, "203.0.113.7")).status).toBe(422);
    const answer = await wrong(house, handle, "203.0.113.7");
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, String(15 * 60)]);
    house.pass(15 * MINUTE - 1000);
    expect((await wrong(house, handle, "203.0.113.7")).headers.get("retry-after")).toBe("1");
    house.pass(1000);
    expect((await wrong(house, handle, "203.0.113.7")).status).toBe(422);
  });

  test("the right password does not pass either while its address waits, and nothing is hashed for it", async () => {
    const handle = newHandle();
    await joined(house, handle);
    for (let count = 0; count < 10; count += 1) await wrong(house, handle, "203.0.113.7");
    const before = house.statements.length;
    const browser = new Browser(house, "203.0.113.7");
    expect((await browser.send("/account/sign-in", { name: handle, password: PASSWORD })).status).toBe(429);
    expect(house.statements.slice(before)).toEqual([]);
  });

  test("many tries at once are no way round", async () => {
    const handle = newHandle();
    const tries = Array.from({ length: 30 }, () => wrong(house, handle, "203.0.113.7"));
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 422)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  });

  test("one address that tries all day shuts the owner out at no hour: neither from another address nor by what signing in needs", async () => {
    const handle = newHandle();
    await joined(house, handle);
    for (let quarter = 0; quarter < 8; quarter += 1) {
      for (let count = 0; count < 11; count += 1) await wrongCode(house, handle, "203.0.113.7");
      const owner = new Browser(house, "198.51.100.1");
      expect((await owner.send("/account/sign-in", { name: handle, password: PASSWORD })).status).toBe(303);
      house.pass(15 * MINUTE);
    }
  });

  test("a hundred wrong tries from many addresses close an account’s password for the hour, not its passkeys", async () => {
    const handle = newHandle();
    await joined(house, handle);
    for (let count = 0; count < 100; count += 1)
      expect((await wrongCode(house, handle, `198.51.100.${count}`)).status).toBe(422);
    expect((await wrong(house, handle, "203.0.113.8")).status).toBe(429);
    expect(
      (await new Browser(house, "203.0.113.9").tell("/account/passkeys/sign-in-options", {})).status,
    ).toBe(200);
  });

  test("an unknown name is limited as a known one is", async () => {
    const name = newHandle();
    for (let count = 0; count < 100; count += 1) await wrongCode(house, name, `198.51.100.${count}`);
    expect((await wrong(house, name, "203.0.113.8")).status).toBe(429);
  });

  test("who signs in rightly is not counted", async () => {
    const handle = newHandle();
    await joined(house, handle);
    for (let count = 0; count < 15; count += 1) {
      const form = { name: handle, password: PASSWORD };
      expect((await new Browser(house).send("/account/sign-in", form)).status).toBe(303);
    }
  });

  test("recovery codes are tried within the same limit", async () => {
    const name = newHandle();
    const form = { name, code: "abcde-fghjk-mnpqr-stuvw" };
    for (let count = 0; count < 10; count += 1) await new Browser(house).send("/account/recover", form);
    expect((await new Browser(house).send("/account/recover", form)).status).toBe(429);
    expect((await wrong(house, name, "203.0.113.1")).status).toBe(429);
  });

  test("twenty may join from one address in an hour, and sixty challenges be asked for in a quarter", async () => {
    for (let count = 0; count < 20; count += 1)
      await new Browser(house).send("/account/join", { handle: "admin", password: PASSWORD });
    const late = await new Browser(house).send("/account/join", {
      handle: newHandle(),
      password: PASSWORD,
    });
    expect(late.status).toBe(429);
    const ask = () => new Browser(house).tell("/account/passkeys/sign-in-options", {});
    for (let count = 0; count < 60; count += 1) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "900"]);
    expect(await refused.json()).toMatchObject({ error: { code: "account.too-many" } });
  });

  test("an address gets three letters in an hour, whoever asks for them", async () => {
    const email = `${newHandle()}@mail.example`;
    for (let count = 0; count < 5; count += 1) await joined(house, newHandle(), { email });
    expect(house.letters).toHaveLength(3);
  });
});
