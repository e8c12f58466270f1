import { eq } from "drizzle-orm";
import { Hono } from "hono";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  accountRoutes,
  firstAdminToken,
  forgetExpired,
  publisherOf,
} from "../src/builders/accounts/index.ts";
import {
  accessTokens,
  accounts,
  addressConfirmations,
  challenges,
  sessions,
} from "../src/builders/store/schema/index.ts";
import { statusOf } from "../src/refusals/index.ts";
import {
  Browser,
  DAY,
  type House,
  houseIn,
  joined,
  MINUTE,
  newHandle,
  ORIGIN,
  openHouse,
  PASSWORD,
} from "./account-house.ts";
import { ENGINES } from "./directories.ts";

describe.each(ENGINES)("an account in a directory kept by %s", (engine) => {
  let first: House;
  let house: House;
  beforeAll(async () => {
    first = await openHouse(engine);
  });
  beforeEach(() => {
    house = houseIn(first.database, first.statements);
  });

  test("shows from where it is open, and signs one browser out, or all", async () => {
    const handle = newHandle();
    const [one, two, three] = [await joined(house, handle), new Browser(house), new Browser(house)];
    for (const browser of [two, three])
      await browser.send("/account/sign-in", { name: handle, password: PASSWORD });
    const page = await (await one.get("/account")).text();
    expect(page).toContain("3 browsers are signed in.");
    expect(page).toContain("Firefox on Linux (this one)");
    await one.send("/account/sessions/end", { id: await sessionOf(house, two) });
    expect((await two.get("/account")).status).toBe(303);
    expect((await three.get("/account")).status).toBe(200);
    await one.send("/account/sessions/end-all");
    for (const browser of [one, three]) expect((await browser.get("/account")).status).toBe(303);
  });

  test("a new account is told where publishing happens wherever it is missed, and every page leads on", async () => {
    const browser = await joined(house, newHandle());
    for (const path of ["/account", "/account/profile", "/account/verification", "/account/attestations"]) {
      const page = await (await browser.get(path)).text();
      expect(page, path).toContain('Publish from the page <a href="/evidence">Evidence</a>');
      if (path === "/account") expect(page).toContain('<a href="/account" aria-current="page">Account</a>');
      expect(page, path).toContain(`npx paycurve publish career.yaml --to ${ORIGIN}`);
    }
    const lost = await browser.get("/builders/nobody-at-all");
    const page = await lost.text();
    expect([lost.status, page]).toEqual([
      404,
      expect.stringContaining("Nobody here is called “nobody-at-all”."),
    ]);
    for (const path of ["/builders", "/account", "/", "/offers", "/evidence"])
      expect(page).toContain(`<a href="${path}">`);
    const typed = await (await browser.get("/builders?page=99")).text();
    expect(typed).toContain("<p>Page: a whole number from 1 to 10, not “99”.</p>");
  });

  test("nobody ends another’s session or revokes another’s token", async () => {
    const [ada, mallory] = [await joined(house, newHandle()), await joined(house, newHandle())];
    const token = await newToken(ada);
    await mallory.send("/account/sessions/end", { id: await sessionOf(house, ada) });
    expect((await ada.get("/account")).status).toBe(200);
    const [kept] = await house.database.select().from(accessTokens);
    await mallory.send("/account/tokens/revoke", { id: kept?.id ?? "" });
    expect(await publishing(house, token)).toBe(200);
  });

  test("a token is shown once, opens publishing and nothing else, and is revoked", async () => {
    const browser = await joined(house, newHandle());
    const token = await newToken(browser);
    expect(token).toMatch(/^paycurve_[\w-]{43}$/);
    expect(await (await browser.get("/account")).text()).not.toContain(token);
    expect(JSON.stringify(await house.database.select().from(accessTokens))).not.toContain(token);
    expect(await publishing(house, token)).toBe(200);
    const headers = { authorization: `Bearer ${token}` };
    expect((await house.app.request("/account/export", { headers })).status).toBe(303);
    const posted = await house.app.request("/account/delete", { method: "POST", headers });
    expect(posted.status).toBe(303);
    const [, id = ""] =
      /tokens\/revoke"><input type="hidden" name="id" value="([^"]+)"/.exec(
        await (await browser.get("/account")).text(),
      ) ?? [];
    await browser.send("/account/tokens/revoke", { id });
    expect(await publishing(house, token)).toBe(401);
  });

  test.each(["", "Bearer ", "Bearer x", "Basic eDp5", "Bearer paycurve_', 1", `Bearer ${"a".repeat(5000)}`])(
    "“%.30s” is nobody’s token",
    async (authorization) => {
      expect(await publishing(house, authorization.replace("Bearer ", ""), authorization)).toBe(401);
    },
  );

  test("changing how an account is opened asks for a sign-in not older than fifteen minutes", async () => {
    const handle = newHandle();
    const browser = await joined(house, handle);
    house.pass(15 * MINUTE);
    const fields = {
      password: "another four words of mine",
      name: "laptop",
      handle,
      email: "ada@mail.example",
    };
    for (const path of FRESH) {
      const answer = await browser.send(path, fields);
      expect([path, answer.status, answer.headers.get("location")]).toEqual([
        path,
        303,
        "/account/sign-in?again",
      ]);
    }
    expect((await browser.tell("/account/passkeys/add-options", {})).status).toBe(403);
    await browser.send("/account/sign-in", { name: handle, password: PASSWORD });
    expect((await browser.send("/account/recovery-codes")).status).toBe(200);
  });

  test("a new password opens the account, the old one does not, and every other browser is signed out", async () => {
    const handle = newHandle();
    const [browser, other] = [await joined(house, handle), new Browser(house)];
    await other.send("/account/sign-in", { name: handle, password: PASSWORD });
    const password = "another four words of mine";
    expect((await browser.send("/account/password", { password: "short" })).status).toBe(422);
    expect((await browser.send("/account/password", { password })).status).toBe(303);
    expect([(await browser.get("/account")).status, (await other.get("/account")).status]).toEqual([
      200, 303,
    ]);
    const statuses = [];
    for (const tried of [PASSWORD, password])
      statuses.push((await other.send("/account/sign-in", { name: handle, password: tried })).status);
    expect(statuses).toEqual([422, 303]);
  });

  test("an address is on the account once the letter to it was answered, by that account, within a day", async () => {
    const [handle, other] = [newHandle(), newHandle()];
    const email = `${handle}@mail.example`;
    const [browser, mallory] = [await joined(house, handle), await joined(house, other)];
    await browser.send("/account/address", { email: email.toUpperCase() });
    expect(house.letters).toMatchObject([{ to: email }]);
    const token = tokenIn(house);
    expect(await emailOf(house, handle)).toBeNull();
    expect((await mallory.send("/account/confirm", { token })).status).toBe(422);
    expect((await browser.get(`/account/confirm?token=${token}`)).status).toBe(200);
    expect(await emailOf(house, handle)).toBeNull();
    expect((await browser.send("/account/confirm", { token })).status).toBe(303);
    expect(await emailOf(house, handle)).toBe(email);
    expect((await browser.send("/account/confirm", { token })).status).toBe(422);
    await browser.send("/account/address", { email: `late-${email}` });
    house.pass(DAY);
    expect((await browser.send("/account/confirm", { token: tokenIn(house) })).status).toBe(422);
  });

  test("where letters went before is told when the address is another, and what to do", async () => {
    const handle = newHandle();
    const [before, after] = [`${handle}@old.example`, `${handle}@new.example`];
    const browser = await joined(house, handle, { email: before });
    await browser.send("/account/confirm", { token: tokenIn(house) });
    expect(house.letters).toHaveLength(1);
    await browser.send("/account/address", { email: after });
    const token = tokenIn(house);
    house.letters.length = 0;
    await browser.send("/account/confirm", { token });
    expect(house.letters).toEqual([
      {
        to: before,
        subject: "Your account was changed",
        text: expect.stringContaining("letters go to another"),
      },
    ]);
    const [{ text } = { text: "" }] = house.letters;
    expect(text).toMatch(/on \d{4}-\d\d-\d\d at \d\d:\d\d UTC/);
    for (const way of ["/account/sign-in", "/account/recover"]) expect(text).toContain(way);
    expect(text).not.toContain(after);
    await browser.send("/account/address", { email: after });
    house.letters.splice(0, house.letters.length - 1);
    await browser.send("/account/confirm", { token: tokenIn(house) });
    expect(house.letters).toHaveLength(1);
  });

  test("whoever reads at the address is told of each new way in and each that is gone, and of nothing else", async () => {
    const handle = newHandle();
    const browser = await joined(house, handle, { email: `${handle}@mail.example` });
    await browser.send("/account/confirm", { token: tokenIn(house) });
    house.letters.length = 0;
    await browser.send("/account/password", { password: `${PASSWORD} and more` });
    const codes = await (await browser.send("/account/recovery-codes")).text();
    const code = /[a-z0-9]{5}(?:-[a-z0-9]{5}){3}/.exec(codes)?.[0] ?? "";
    await new Browser(house).send("/account/recover", { name: handle, code });
    await new Browser(house).send("/account/sign-in", { name: handle, password: `${PASSWORD} and more` });
    await new Browser(house).send("/account/recover", { name: handle, code: "abcde-fghjk-mnpqr-stuvw" });
    expect(house.letters.map(({ to, text }) => [to, text.split("\n")[1]])).toEqual([
      [`${handle}@mail.example`, "Another password was set, and every other browser was signed out."],
      [`${handle}@mail.example`, "New recovery codes were made; those made before open nothing any more."],
      [`${handle}@mail.example`, "It was opened by a recovery code, and every other browser was signed out."],
    ]);
    for (const { text } of house.letters) expect(text).not.toContain(code);
  });

  test("an account gives at most ten addresses in an hour", async () => {
    const handle = newHandle();
    const browser = await joined(house, handle);
    const give = (at: number) => browser.send("/account/address", { email: `${at}-${handle}@mail.example` });
    for (let at = 0; at < 10; at += 1) expect((await give(at)).status).toBe(303);
    expect((await give(10)).status).toBe(429);
    expect(house.letters).toHaveLength(10);
  });

  test("what is over is cleared away", async () => {
    const browser = await joined(house, newHandle(), { email: `${newHandle()}@mail.example` });
    await browser.tell("/account/passkeys/add-options", {});
    house.pass(90 * DAY);
    await forgetExpired(house.directory);
    for (const table of [sessions, challenges, addressConfirmations])
      expect(await house.database.$count(table)).toBe(0);
  });

  test("of two who wait for the same address the first to answer has it", async () => {
    const [one, two] = [newHandle(), newHandle()];
    const email = `${one}@mail.example`;
    const browsers = [await joined(house, one, { email }), await joined(house, two, { email })];
    const tokens = house.letters.map(({ text }) => /token=([\w-]+)/.exec(text)?.[1] ?? "");
    const statuses = [];
    for (const [at, browser] of browsers.entries())
      statuses.push((await browser.send("/account/confirm", { token: tokens[at] ?? "" })).status);
    expect(statuses).toEqual([303, 422]);
    expect(await house.database.$count(addressConfirmations, eq(addressConfirmations.email, email))).toBe(1);
  });

  test("a form that is refused is shown again with what was typed, its password left out, nothing of it run", async () => {
    const fields = { handle: '"><script>alert(1)</script>', email: "ada@mail.example", password: PASSWORD };
    const answer = await new Browser(house).send("/account/join", fields);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).not.toContain("<script>alert");
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;');
    expect(page).toContain('value="ada@mail.example"');
    expect(page).not.toContain(PASSWORD);
    expect(page).toContain('id="handle-refusal"');
  });

  test.each([
    ["ab", "short"],
    ["a".repeat(31), "long"],
    ["-ada", "with a hyphen before"],
    ["ada-", "with a hyphen behind"],
    ["ada lovelace", "with a space"],
    ["аda", "with a Cyrillic letter"],
    ["ａｄａ", "in letters that only look alike"],
    ["ada\u200b", "with a letter that nobody sees"],
    ["ﬁnd-me", "with a ligature"],
    ["../admin", "that is a path"],
    ["admin", "kept for the service"],
    ["4dm1n", "that looks like one kept for the service"],
    ["pay-curve", "that is the service’s own name"],
  ])("the handle “%s” is refused: it is %s", async (handle) => {
    const answer = await new Browser(house).send("/account/join", { handle, password: PASSWORD });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('id="handle-refusal"');
  });

  test("what a form has beside its fields is not read", async () => {
    const handle = newHandle();
    await joined(house, handle, {
      isAdmin: "true",
      id: crypto.randomUUID(),
      passwordHash: "x",
      createdAt: "2000-01-01",
    });
    const [account] = await house.database.select().from(accounts).where(eq(accounts.handle, handle));
    expect(account).toMatchObject({ isAdmin: false, createdAt: house.directory.now() });
  });

  test("two who want one handle at once do not both get it", async () => {
    const handle = newHandle();
    const form = { handle, password: PASSWORD };
    const tries = Array.from({ length: 6 }, () => new Browser(house).send("/account/join", form));
    const statuses = (await Promise.all(tries)).map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([303, 422, 422, 422, 422, 422]);
    expect(house.faults).toEqual([]);
  });

  test("every route that changes something refuses pages of others, and those that name no origin", async () => {
    const browser = await joined(house, newHandle());
    const writes = house.app.routes.filter(({ method }) => !["ALL", "GET", "HEAD"].includes(method));
    const paths = [...new Set(writes.map(({ path }) => path.replaceAll(/:\w+(?:\{[^}]*\})?/g, "x")))];
    expect(paths.filter((path) => path.startsWith("/account")).length).toBeGreaterThanOrEqual(19);
    for (const path of paths) {
      for (const origin of [
        "https://evil.example",
        "null",
        "http://builders.example.org",
        `${ORIGIN}.evil.example`,
        undefined,
      ]) {
        const headers = { cookie: browser.cookie ?? "", ...(origin && { origin }) };
        const answer = await house.app.request(path, { method: "POST", headers, body: "handle=x" });
        expect([path, origin, answer.status]).toEqual([path, origin, 403]);
      }
    }
    expect((await browser.get("/account")).status).toBe(200);
  });

  test("whoever is signed out is led to sign in, and a script is told", async () => {
    const closed = accountRoutes(house.directory)
      .routes.map(({ method, path }) => `${method} ${path}`)
      .filter((route) => !OPEN.includes(route));
    expect(closed.length).toBeGreaterThan(12);
    for (const route of closed) {
      const [method = "", path = ""] = route.split(" ");
      const browser = new Browser(house);
      const answer = await (method === "GET" ? browser.get(path) : browser.send(path));
      expect([route, answer.status, answer.headers.get("location")]).toEqual([
        route,
        303,
        "/account/sign-in",
      ]);
    }
    const told = await new Browser(house).tell("/account/passkeys/add-options", {});
    expect([told.status, await told.json()]).toMatchObject([401, { error: { code: "account.signed-out" } }]);
  });

  test("no cache keeps a page of an account", async () => {
    const browser = await joined(house, newHandle());
    for (const path of [
      "/account",
      "/account/join",
      "/account/sign-in",
      "/account/recover",
      "/account/export",
      "/account/delete",
    ])
      expect((await browser.get(path)).headers.get("cache-control"), path).toBe("no-store");
  });

  test("the first admin joins by a token that is good once, and while there is none", async () => {
    const token = (await firstAdminToken(house.directory)) ?? "";
    const newer = (await firstAdminToken(house.directory)) ?? "";
    const join = (handle: string, admin: string) =>
      new Browser(house).send("/account/join", { handle, password: PASSWORD, admin });
    const [one, two, three] = [newHandle(), newHandle(), newHandle()];
    expect((await join(one, token)).status).toBe(422);
    expect((await join(one, "nonsense")).status).toBe(422);
    const both = await Promise.all([join(two, newer), join(three, newer)]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 422]);
    const admins = await house.database.select().from(accounts).where(eq(accounts.isAdmin, true));
    expect(admins).toHaveLength(1);
    expect(await firstAdminToken(house.directory)).toBeNull();
    expect((await join(newHandle(), newer)).status).toBe(422);
    expect(await house.database.$count(accounts, eq(accounts.handle, one))).toBe(0);
  });
});

const FRESH = [
  "/account/password",
  "/account/recovery-codes",
  "/account/tokens",
  "/account/address",
  "/account/passkeys/remove",
  "/account/delete",
];

const OPEN = [
  "GET /account/join",
  "POST /account/join",
  "GET /account/sign-in",
  "POST /account/sign-in",
  "GET /account/recover",
  "POST /account/recover",
  "POST /account/sign-out",
  "POST /account/passkeys/join-options",
  "POST /account/passkeys/join",
  "POST /account/passkeys/sign-in-options",
  "POST /account/passkeys/sign-in",
];

async function sessionOf(house: House, browser: Browser): Promise<string> {
  const page = await (await browser.get("/account")).text();
  const own = /<tr><td>[^<]*\(this one\)[\s\S]*?name="id" value="([^"]+)"/.exec(page);
  const [found] = await house.database
    .select()
    .from(sessions)
    .where(eq(sessions.id, own?.[1] ?? ""));
  return found?.id ?? "";
}

async function newToken(browser: Browser): Promise<string> {
  const page = await (await browser.send("/account/tokens", { name: "laptop" })).text();
  return /<code>(paycurve_[^<]+)<\/code>/.exec(page)?.[1] ?? "";
}

async function publishing(
  { directory }: House,
  token: string,
  authorization = `Bearer ${token}`,
): Promise<number> {
  const app = new Hono();
  app.post("/publish", async (context) => context.text(await publisherOf(directory, context)));
  app.onError((error, context) => context.text(error.message, statusOf(error)));
  return (await app.request("/publish", { method: "POST", headers: { authorization } })).status;
}

function tokenIn({ letters }: House): string {
  return /token=([\w-]+)/.exec(letters.at(-1)?.text ?? "")?.[1] ?? "";
}

async function emailOf({ database }: House, handle: string): Promise<string | null | undefined> {
  const [account] = await database.select().from(accounts).where(eq(accounts.handle, handle));
  return account?.email;
}
