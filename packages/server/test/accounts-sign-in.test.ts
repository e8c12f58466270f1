import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accounts, sessions } from "../src/builders/store/schema/index.ts";
import {
  Browser,
  DAY,
  type House,
  houseIn,
  joined,
  MINUTE,
  newHandle,
  openHouse,
  PASSWORD,
} from "./account-house.ts";
import { ENGINES } from "./directories.ts";

const WRONG = "a password that is not it";

describe.each(ENGINES)("signing in to a directory kept by %s", (engine) => {
  let first: House;
  let house: House;
  beforeAll(async () => {
    first = await openHouse(engine);
  });
  beforeEach(() => {
    house = houseIn(first.database, first.statements);
  });

  /** What somebody is answered, and with how many questions to the database. */
  async function asked(send: () => Promise<Response>) {
    const before = house.statements.length;
    const answer = await send();
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== "set-cookie"));
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.replace(/=[^;]+/, "=…"));
    const kinds = house.statements.slice(before).map((statement) => statement.split(" ", 1)[0]);
    return { status: answer.status, body: await answer.text(), headers, cookies, kinds };
  }

  test("joining with a password signs in, by a cookie for this host alone that no script reads", async () => {
    const answer = await new Browser(house).send("/account/join", {
      handle: newHandle(),
      password: PASSWORD,
    });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/account"]);
    const [cookie = "", ...more] = answer.headers.getSetCookie();
    expect(more).toEqual([]);
    const [pair = "", ...attributes] = cookie.split("; ");
    expect(pair).toMatch(/^__Host-paycurve=[\w-]{43}$/);
    expect(attributes.sort()).toEqual(["HttpOnly", "Max-Age=2592000", "Path=/", "SameSite=Lax", "Secure"]);
  });

  test("of a token and of a password the hash alone is kept", async () => {
    const handle = newHandle();
    const browser = await joined(house, handle);
    const token = browser.cookie?.split("=")[1] ?? "";
    const [account] = await house.database.select().from(accounts).where(eq(accounts.handle, handle));
    expect(account?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    const kept = JSON.stringify(await house.database.select().from(sessions));
    expect(token).toHaveLength(43);
    expect(kept).not.toContain(token);
  });

  test("a handle or an address with the password opens the account, in whatever letters they are typed", async () => {
    const handle = newHandle();
    const browser = await joined(house, handle, { email: `${handle}@mail.example` });
    await confirm(browser);
    for (const name of [handle, handle.toUpperCase(), ` ${handle}@Mail.Example `]) {
      const other = new Browser(house);
      expect((await other.send("/account/sign-in", { name, password: PASSWORD })).status, name).toBe(303);
      expect(await (await other.get("/account")).text()).toContain(`You are ${handle}.`);
    }
  });

  test("a page that asks who it is asks the database once, and nothing for who has no cookie", async () => {
    const browser = await joined(house, newHandle());
    expect((await asked(() => browser.get("/account/sign-in"))).kinds).toEqual(["select"]);
    expect((await asked(() => new Browser(house).get("/account/sign-in"))).kinds).toEqual([]);
  });

  test("a session that is not used for 30 days ends; one that is used goes on, with a use noted once an hour", async () => {
    const browser = await joined(house, newHandle());
    house.pass(29 * DAY);
    const use = await asked(() => browser.get("/account/sign-in"));
    expect([use.kinds, use.cookies.length]).toEqual([["select", "update"], 1]);
    house.pass(60 * MINUTE);
    const style = await asked(() => browser.get("/builders/style.css"));
    expect([style.cookies.length, style.headers["cache-control"]]).toEqual([1, "no-store"]);
    expect((await asked(() => browser.get("/account/sign-in"))).kinds).toEqual(["select"]);
    house.pass(29 * DAY);
    expect((await browser.get("/account")).status).toBe(200);
    house.pass(30 * DAY);
    expect((await browser.get("/account")).headers.get("location")).toBe("/account/sign-in");
  });

  test("a token that somebody planted before is not the one after signing in, and opens nothing", async () => {
    const handle = newHandle();
    await joined(house, handle);
    const planted = await joined(house, newHandle());
    const victim = new Browser(house);
    victim.cookie = planted.cookie;
    await victim.send("/account/sign-in", { name: handle, password: PASSWORD });
    expect(victim.cookie).not.toBe(planted.cookie);
    expect((await planted.get("/account")).status).toBe(303);
    const made = new Browser(house);
    made.cookie = "__Host-paycurve=of-my-own-making";
    await made.send("/account/sign-in", { name: handle, password: PASSWORD });
    expect(made.cookie).toMatch(/^__Host-paycurve=[\w-]{43}$/);
  });

  test("a cookie of another name opens nothing, nor does a cookie beside a program's token", async () => {
    const browser = await joined(house, newHandle());
    const { cookie } = browser;
    browser.cookie = cookie?.replace("__Host-", "") ?? null;
    expect((await browser.get("/account")).status).toBe(303);
    const headers = { cookie: cookie ?? "", authorization: "Bearer paycurve_x" };
    expect((await house.app.request("/account", { headers })).status).toBe(303);
  });

  test("signing out ends the session, not the cookie alone", async () => {
    const browser = await joined(house, newHandle());
    const { cookie } = browser;
    await browser.send("/account/sign-out");
    expect(browser.cookie).toBeNull();
    browser.cookie = cookie;
    expect((await browser.get("/account")).status).toBe(303);
  });

  describe("tells nobody who has an account:", () => {
    test("a wrong password is answered as a name that nobody has is, byte for byte, after the same work", async () => {
      const handle = newHandle();
      const form = { name: handle, password: WRONG };
      const unknown = await asked(() => new Browser(house).send("/account/sign-in", form));
      await joined(house, handle);
      const known = await asked(() => new Browser(house).send("/account/sign-in", form));
      expect(known).toEqual(unknown);
      expect([known.status, known.kinds]).toEqual([422, ["select"]]);
    });

    test("signing in by an address is answered alike whether anybody has it", async () => {
      const handle = newHandle();
      const form = { name: `${handle}@mail.example`, password: WRONG };
      const unknown = await asked(() => new Browser(house).send("/account/sign-in", form));
      await confirm(await joined(house, handle, { email: form.name }));
      expect(await asked(() => new Browser(house).send("/account/sign-in", form))).toEqual(unknown);
    });

    test("an account without a password is answered as one with another, after the same work", async () => {
      const handle = newHandle();
      await joined(house, handle);
      const form = { name: handle, password: WRONG };
      const other = await asked(() => new Browser(house).send("/account/sign-in", form));
      await house.database.update(accounts).set({ passwordHash: null }).where(eq(accounts.handle, handle));
      expect(await asked(() => new Browser(house).send("/account/sign-in", form))).toEqual(other);
    });

    test("the time a wrong password takes is that of an unknown name: both are hashed", async () => {
      const handle = newHandle();
      await joined(house, handle);
      const spent = { known: 0, unknown: 0 };
      for (let round = 0; round < 5; round += 1) {
        spent.known += await timeOf({ name: handle, password: WRONG });
        spent.unknown += await timeOf({ name: newHandle(), password: WRONG });
      }
      expect(spent.unknown).toBeGreaterThan(spent.known / 3);
      expect(spent.unknown).toBeLessThan(spent.known * 3);
    });

    async function timeOf(form: Record<string, string>): Promise<number> {
      const before = performance.now();
      await new Browser(houseIn(house.database, [])).send("/account/sign-in", form);
      return performance.now() - before;
    }

    test("a handle that somebody has is refused as one that nobody gets, after the same work", async () => {
      const handle = newHandle();
      await joined(house, handle);
      const refusals = [];
      for (const wanted of [handle, "admin", "webm4ster"]) {
        const form = { handle: wanted, password: PASSWORD };
        const { body, ...rest } = await asked(() => new Browser(house).send("/account/join", form));
        refusals.push({ ...rest, body: body.replaceAll(wanted, "…") });
      }
      expect(refusals[1]).toEqual(refusals[0]);
      expect(refusals[2]).toEqual(refusals[0]);
      expect(refusals[0]).toMatchObject({ status: 422, kinds: ["select"], cookies: [] });
    });

    test("a passkey for a handle that somebody has is refused as for one that nobody gets", async () => {
      const handle = newHandle();
      await joined(house, handle);
      const refusals = [];
      for (const wanted of [handle, "admin"]) {
        const options = "/account/passkeys/join-options";
        const { body, ...rest } = await asked(() => new Browser(house).tell(options, { handle: wanted }));
        refusals.push({ ...rest, body: body.replaceAll(wanted, "…") });
      }
      expect(refusals[1]).toEqual(refusals[0]);
    });

    test("joining with an address that somebody has is answered as any joining is; the letter alone tells", async () => {
      const [one, two, three] = [newHandle(), newHandle(), newHandle()];
      const email = `${one}@mail.example`;
      await confirm(await joined(house, one, { email }));
      const [taken, free] = [new Browser(house), new Browser(house)];
      house.letters.length = 0;
      const form = { password: PASSWORD };
      const known = await asked(() => taken.send("/account/join", { ...form, handle: two, email }));
      const other = `${three}@mail.example`;
      const unknown = await asked(() => free.send("/account/join", { ...form, handle: three, email: other }));
      expect(known).toEqual(unknown);
      expect(known.status).toBe(303);
      const pages = await Promise.all(
        [taken, free].map(async (browser) => (await browser.get("/account")).text()),
      );
      const [ofTaken = "", ofFree = ""] = pages;
      expect(plain(ofTaken, two, email)).toBe(plain(ofFree, three, other));
      const [told, asking] = house.letters;
      expect(told).toMatchObject({ to: email, subject: "You have an account already" });
      expect(told?.text).not.toMatch(/token=/);
      expect(asking).toMatchObject({ to: other, subject: "Is this your address?" });
    });

    function plain(page: string, handle: string, email: string): string {
      return page
        .replaceAll(email, "address")
        .replaceAll(handle, "handle")
        .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, "id");
    }

    test("a wrong recovery code is answered as a name that nobody has is, with one question", async () => {
      const handle = newHandle();
      const form = { name: handle, code: "abcde-fghjk-mnpqr-stuvw" };
      const unknown = await asked(() => new Browser(house).send("/account/recover", form));
      const browser = await joined(house, handle);
      const without = await asked(() => new Browser(house).send("/account/recover", form));
      await browser.send("/account/recovery-codes");
      const withCodes = await asked(() => new Browser(house).send("/account/recover", form));
      expect([without, withCodes]).toEqual([unknown, unknown]);
      expect(unknown).toMatchObject({ status: 422, kinds: ["delete"] });
    });
  });

  describe("recovery", () => {
    test("ten codes are shown once, each opens the account once, and every other browser is signed out", async () => {
      const handle = newHandle();
      const browser = await joined(house, handle);
      const codes = await newCodes(browser);
      expect(new Set(codes).size).toBe(10);
      expect(await (await browser.get("/account")).text()).not.toContain(codes[0]);
      const [code = ""] = codes;
      const other = new Browser(house);
      const form = { name: handle, code: code.toUpperCase().replaceAll("-", " ") };
      expect((await other.send("/account/recover", form)).status).toBe(303);
      expect(await (await other.get("/account")).text()).toContain("9 of 10 recovery codes are left.");
      expect((await browser.get("/account")).status).toBe(303);
      expect((await new Browser(house).send("/account/recover", form)).status).toBe(422);
    });

    test("a code opens the account it was made for and no other, and new codes replace the old", async () => {
      const [handle, other] = [newHandle(), newHandle()];
      const browser = await joined(house, handle);
      await joined(house, other);
      const [old = ""] = await newCodes(browser);
      expect((await new Browser(house).send("/account/recover", { name: other, code: old })).status).toBe(
        422,
      );
      await newCodes(browser);
      expect((await new Browser(house).send("/account/recover", { name: handle, code: old })).status).toBe(
        422,
      );
    });

    test("a code that is used twice at once opens the account once", async () => {
      const handle = newHandle();
      const [code = ""] = await newCodes(await joined(house, handle));
      const uses = Array.from({ length: 8 }, () =>
        new Browser(house).send("/account/recover", { name: handle, code }),
      );
      const statuses = (await Promise.all(uses)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    });
  });

  async function newCodes(browser: Browser): Promise<string[]> {
    const page = await (await browser.send("/account/recovery-codes")).text();
    return [...page.matchAll(/<code>([a-z0-9-]{23})<\/code>/g)].map(([, code = ""]) => code);
  }

  async function confirm(browser: Browser): Promise<void> {
    const [, token = ""] = /token=([\w-]+)/.exec(house.letters.at(-1)?.text ?? "") ?? [];
    expect((await browser.send("/account/confirm", { token })).status).toBe(303);
  }
});
