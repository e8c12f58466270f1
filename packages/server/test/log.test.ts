import { DataError, InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { Hono } from "hono";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { builders } from "../src/builders/builders.ts";
import { buildersWhenAsked } from "../src/builders/index.ts";
import { keepHouse } from "../src/builders/keep-house.ts";
import { accounts } from "../src/builders/store/schema/index.ts";
import { logLine, type Told } from "../src/log/index.ts";
import { refusalAnswer } from "../src/refusals/index.ts";
import { type House, houseIn, joined, MINUTE, ORIGIN, openHouse } from "./account-house.ts";
import { ENGINES, freshDatabase } from "./directories.ts";
import { EVERY_ROUTE, type RouteCase } from "./every-route.ts";
import { accountOf, KNOWN } from "./scene.ts";

const AT = new Date("2026-11-28T12:00:00Z");

describe.each(ENGINES)("the log of a directory kept by %s", (engine) => {
  let lines: string[];
  let house: House;
  let app: ReturnType<typeof builders>;
  const tell = (told: Told): void => void lines.push(logLine(told, AT));

  beforeAll(async () => {
    lines = [];
    house = await openHouse(engine);
    app = appOf(house, tell);
    await joined(house, "ada-in-the-log");
  });

  test("says of a request when, how, by which route, with which status and how long", async () => {
    lines = [];
    await app.request("/builders/ada-in-the-log?q=95000");
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      time: AT.toISOString(),
      event: "answer",
      method: "GET",
      route: "/builders/:handle",
      status: 404,
      milliseconds: expect.any(Number),
    });
  });

  test("names the route of what is refused before it is reached, and none where there is none", async () => {
    lines = [];
    await app.request("/account/join", { method: "POST", headers: { origin: "https://elsewhere.example" } });
    await app.request("/builders/of/nothing/ada");
    await app.request("/builders/ada-in-the-log", { method: "HEAD" });
    const told = lines
      .map((line) => JSON.parse(line))
      .map(({ method, route, status }) => [method, route, status]);
    expect(told).toEqual([
      ["POST", "/account/join", 403],
      ["GET", "none", 404],
      ["HEAD", "/builders/:handle", 404],
    ]);
  });

  test("holds nothing of what anybody sends, in path, query, headers or body", async () => {
    const routes = Object.entries(EVERY_ROUTE);
    const asked = fc.record({ secret: SECRET, pay: PAY, at: fc.nat(routes.length - 1) });
    await fc.assert(
      fc.asyncProperty(asked, async ({ secret, pay, at }) => {
        lines = [];
        const [route, of] = routes[at] as (typeof routes)[number];
        const [method = "GET", pattern = ""] = route.split(" ");
        const ids = Object.fromEntries(Object.keys(KNOWN).map((name) => [name, secret]));
        const place = of.path?.({ ...KNOWN, ...ids }) ?? pattern;
        await appOf(house, tell).request(`${place}?${new URLSearchParams({ q: secret, pay })}`, {
          method,
          headers: headersOf(secret, of.json !== undefined),
          ...(method !== "GET" && { body: bodyOf(of, secret, pay) }),
        });
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.join("\n")).not.toContain(secret);
        expect(lines.join("\n")).not.toContain(encodeURIComponent(secret));
        expect(lines.join("\n")).not.toContain(pay);
      }),
      { numRuns: 150 },
    );
  });

  test("says of a fault its kind, its place in the code and the number that the page shows, not its words", async () => {
    lines = [];
    const now = (): Date => {
      throw new TypeError("ada-in-the-log earns 95000");
    };
    const broken = builders({ directory: { ...house.directory, now, tell }, files: [] });
    const page = await (await broken.request("/builders/ada-in-the-log")).text();
    const [fault, answer] = lines.map((line) => JSON.parse(line));
    expect(page).toContain(`number ${fault.number} in our log`);
    expect(fault.errors).toEqual([{ name: "TypeError" }]);
    expect(fault.at[0]).toMatch(/log\.test\.ts:\d+:\d+$/);
    expect(answer).toMatchObject({ event: "answer", route: "/builders/:handle", status: 500 });
    expect(lines.join("\n")).not.toMatch(/ada-in|95000/);
  });

  test("says nothing of the values that a database repeats in its refusals", async () => {
    const rows = { id: accountOf("owner"), handle: "ada-in-the-log", createdAt: AT };
    const error = await house.database
      .insert(accounts)
      .values(rows)
      .then(
        () => null,
        (thrown: unknown) => thrown,
      );
    expect(String(error)).toContain("ada-in-the-log");
    const line = logLine({ event: "fault", error }, AT);
    expect(JSON.parse(line).errors.at(-1)).toMatchObject({ code: "23505" });
    expect(line).not.toContain("ada-in-the-log");
  });
});

test("a look after the house is told, with how many verifications were looked at", async () => {
  const told: Told[] = [];
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const { directory } = houseIn(await freshDatabase("embedded"), []);
  const rest = keepHouse({ ...directory, tell: (one) => void told.push(one) });
  vi.advanceTimersByTime(10 * MINUTE);
  await vi.waitFor(() => expect(told).toEqual([{ event: "rechecked", looked: 0 }]));
  rest();
});

test("a directory that cannot be opened says why to whoever runs it, and nothing of who asked", async () => {
  const lines: string[] = [];
  const why = new DataError("directory.unusable", "directory: /srv/builders cannot be used: it is full");
  const app = new Hono();
  app.use(
    buildersWhenAsked({
      open: () => Promise.reject(why),
      files: [],
      tell: (told) => void lines.push(logLine(told, AT)),
    }),
  );
  app.onError((error, context) => refusalAnswer(context, error, {}));
  expect((await app.request("/builders/ada-in-the-log")).status).toBe(503);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ event: "directory-closed", says: why.message }),
  ]);
  expect(lines.join("")).not.toContain("ada-in-the-log");
});

test("whatever an error says, however it is thrown, is not written down", () => {
  const thrown = fc.oneof(SECRET, PAY).chain((secret) =>
    fc
      .constantFrom<(secret: string) => unknown>(
        (words) => words,
        (words) => new Error(words),
        (words) => new Error(`no\n    at ${words} (${words}:1:1)\n    at ${words}:1:1`),
        (words) => Object.assign(new Error("no"), { name: `${words} `, code: `${words} ` }),
        (words) => new Error("no", { cause: new Error(words, { cause: words }) }),
        (words) => new InputError("account.name", `name: “${words}” is taken.`, { field: words }),
        (words) => ({ message: words, stack: words, code: words }),
      )
      .map((make) => ({ secret, error: make(secret) })),
  );
  fc.assert(
    fc.property(
      thrown,
      fc.constantFrom("fault" as const, "letter-failed" as const),
      ({ secret, error }, event) => {
        expect(logLine({ event, error }, AT)).not.toContain(secret);
      },
    ),
  );
});

const SECRET = fc.oneof(
  fc.stringMatching(/^[a-z]{6}-[a-z]{6}-\d{3}$/),
  fc.stringMatching(/^[a-z]{8}@[a-z]{8}\.example$/),
  fc.stringMatching(/^[\w-]{43}$/),
);
const PAY = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String);

function appOf({ database }: House, tell: (told: Told) => void): ReturnType<typeof builders> {
  const { directory } = houseIn(database, []);
  return builders({ directory: { ...directory, tell }, files: [] });
}

function headersOf(secret: string, isJson: boolean): Record<string, string> {
  return {
    origin: ORIGIN,
    "content-type": isJson ? "application/json" : "application/x-www-form-urlencoded",
    cookie: `__Host-paycurve=${secret}`,
    authorization: `Bearer ${secret}`,
    "user-agent": secret,
    "x-forwarded-for": secret,
    referer: `${ORIGIN}/${secret}`,
  };
}

function bodyOf({ form, json }: RouteCase, secret: string, pay: string): string {
  const fields = {
    ...form?.(KNOWN),
    handle: secret,
    email: secret,
    password: secret,
    about: pay,
    token: secret,
  };
  return json ? JSON.stringify(fields) : new URLSearchParams(fields).toString();
}
