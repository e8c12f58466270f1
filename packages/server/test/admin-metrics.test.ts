import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { builders } from "../src/builders/builders.ts";
import { directoryStanding } from "../src/builders/directory-standing.ts";
import { holdDirectory } from "../src/builders/index.ts";
import type { DirectoryDatabase } from "../src/builders/store/index.ts";
import { accounts } from "../src/builders/store/schema/index.ts";
import { Browser, type House, joined, openHouse } from "./account-house.ts";
import { ENGINES } from "./directories.ts";
import { addSomeBuilders } from "./some-builders.ts";
import { MIGRATIONS } from "./where-tested.ts";

const TOKEN = "a token that only the watching program has";

describe.each(ENGINES)("the counts of a directory kept by %s", (engine) => {
  let house: House;
  let watched: ReturnType<typeof builders>;

  beforeAll(async () => {
    house = await openHouse(engine);
    await addSomeBuilders(house.database, 50);
    watched = builders({
      directory: { ...house.directory, metricsToken: TOKEN },
      files: [],
    });
  });

  const asked = (authorization: string) => watched.request("/admin/metrics", { headers: { authorization } });

  test("are told to whoever has the token, as Prometheus reads them, and name nobody", async () => {
    await watched.request("/builders");
    await watched.request("/builders/nobody-here");
    const answer = await asked(`Bearer ${TOKEN}`);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    for (const line of text.trimEnd().split("\n"))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) paycurve_\w+ .+|paycurve_\w+(?:\{\w+="[\w ]+"\})? \d+)$/);
    expect(text).toContain("paycurve_accounts 50\n");
    expect(text).toContain('paycurve_profiles{listed="yes"} 49\npaycurve_profiles{listed="no"} 1\n');
    expect(text).toContain("paycurve_items 100\n");
    const held = [...text.matchAll(/paycurve_verifications\{method="\w+"\} (\d+)/g)].map(([, n]) =>
      Number(n),
    );
    expect(held.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(50);
    expect(text).toContain('paycurve_answers_total{class="2xx"} 1\n');
    expect(text).toContain('paycurve_answers_total{class="4xx"} 1\n');
    expect(text).not.toMatch(/builder-|@/);
  });

  test("are not there for a wrong token, nor for any where the server has none", async () => {
    const unknown = await (await watched.request("/builders/of/nothing/at/all")).text();
    for (const said of [
      "Bearer ",
      "Bearer x",
      `Basic ${TOKEN}`,
      `Bearer ${TOKEN}x`,
      TOKEN,
      "Bearer undefined",
    ]) {
      const answer = await asked(said);
      expect([said, answer.status, await answer.text()]).toEqual([said, 404, unknown]);
    }
    const none = await house.app.request("/admin/metrics", {
      headers: { authorization: "Bearer undefined" },
    });
    expect(none.status).toBe(404);
  });

  test("are told to admins, and to nobody else who signed in", async () => {
    const chief = await joined(house, "chief");
    expect((await chief.get("/admin/metrics")).status).toBe(404);
    await house.database.update(accounts).set({ isAdmin: true }).where(eq(accounts.handle, "chief"));
    expect(await (await chief.get("/admin/metrics")).text()).toContain("paycurve_accounts 51\n");
    expect((await new Browser(house).get("/admin/metrics")).status).toBe(404);
  });

  test("an open directory answers that it is", async () => {
    expect(await directoryStanding(house.database)).toBe("open");
  });
});

test("a directory that nobody asked for is not opened to see how it stands", async () => {
  const settings = {
    address: "postgres://nobody@localhost:1/nowhere",
    migrationsFolder: MIGRATIONS,
    send: async () => {},
    tellAdminLink: () => {},
  };
  const held = holdDirectory(settings, { origin: () => "http://localhost", figures: [], tell: () => {} });
  expect(await held.standing()).toBe("not opened");
  await expect(held.open()).rejects.toMatchObject({ code: "directory.unusable" });
  expect(await held.standing()).toBe("not opened");
  await held.close();
});

test("one whose database fails, or says nothing for two seconds, is unreachable", async () => {
  const failing = { execute: async () => Promise.reject(new Error("gone")) } as unknown as DirectoryDatabase;
  expect(await directoryStanding(failing)).toBe("unreachable");
  const silent = { execute: () => new Promise(() => {}) } as unknown as DirectoryDatabase;
  expect(await directoryStanding(silent)).toBe("unreachable");
});
