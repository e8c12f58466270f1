import { addMonths } from "@paycurve/core/calendar";
import { sql } from "drizzle-orm";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { builders } from "../src/builders/builders.ts";
import type { Directory } from "../src/builders/directory.ts";
import { findBuilders, readFindQuery } from "../src/builders/find/index.ts";
import { accounts, profiles } from "../src/builders/store/schema/index.ts";
import { ENGINES, keptDatabase } from "./directories.ts";
import { addSomeBuilders, NOW } from "./some-builders.ts";

/** Fewer than are shown at most. */
const COUNT = 200;

describe.each(ENGINES)("looking for builders in a directory kept by %s", (engine) => {
  let directory: Directory;
  let statements: string[];
  const find = (asked: string) => findBuilders(directory, readFindQuery(new URLSearchParams(asked)));
  const ask = (path: string) => builders({ directory, files: [] }).request(path);

  beforeAll(async () => {
    statements = [];
    const database = await keptDatabase(engine, { logQuery: (query) => void statements.push(query) });
    await addSomeBuilders(database, COUNT);
    directory = {
      database,
      now: () => NOW,
      origin: "http://localhost",
      send: async () => {},
      figures: [],
      proof: {},
    };
  });

  test("those with the most verified outcomes come first, then systems, then what was shipped last", async () => {
    const { builders: found } = await find("");
    const places = found.map((one) => [one.verifiedOutcomes, one.verifiedSystems, one.latestShipped ?? ""]);
    expect(places).toEqual(places.toSorted(byEach).toReversed());
    expect(found).toHaveLength(20);
  });

  test("whatever is asked takes three statements, and none more for more builders", async () => {
    for (const asked of ["", "words=classifier", "market=GB&level=senior&open=hire", "page=3"]) {
      statements.length = 0;
      await find(asked);
      expect(statements, asked).toHaveLength(3);
    }
  });

  test("each facet counts what is there, alone and with others", async () => {
    const all = await directory.database.select().from(profiles);
    const yearAgo = addMonths("2026-11-28", -12);
    for (const [asked, holds] of [
      ["market=GB", (one) => one.market === "GB"],
      ["level=mid", (one) => one.lowerLevel === "mid" || one.upperLevel === "mid"],
      ["skill=mlops", (one) => one.skills.includes("mlops")],
      ["verified=domain", (one) => one.verifiedBy.includes("domain")],
      ["open=collaborate&market=US", (one) => one.openToCollaborate && one.market === "US"],
      ["shipped=recent", (one) => (one.latestShipped ?? "") >= yearAgo],
      ["words=voice", (one) => one.headline.includes("voice")],
    ] satisfies [string, (one: typeof profiles.$inferSelect) => boolean][]) {
      const { facets } = await find(asked);
      const matching = all.filter((one) => one.isListed && holds(one));
      expect(matching.length, asked).toBeGreaterThan(0);
      expect(facets.counted, asked).toBe(matching.length);
      expect(facets.market, asked).toEqual(countsOf(matching.map(({ market }) => market)));
      expect(facets.skill, asked).toEqual(countsOf(matching.flatMap(({ skills }) => skills)));
      expect(facets.verified, asked).toEqual(countsOf(matching.flatMap(({ verifiedBy }) => verifiedBy)));
      expect(facets.shipped.recent ?? 0, asked).toBe(
        matching.filter(({ latestShipped }) => (latestShipped ?? "") >= yearAgo).length,
      );
    }
  });

  test("page by page everyone who is listed is found once, and nobody else", async () => {
    const found: string[] = [];
    for (let page = 1; page <= COUNT / 20; page++)
      found.push(...(await find(`page=${page}`)).builders.map(({ handle }) => handle));
    const listed = await directory.database
      .select({ handle: accounts.handle })
      .from(accounts)
      .where(sql`exists (select 1 from profiles where account_id = accounts.id and is_listed)`);
    expect(found.toSorted()).toEqual(listed.map(({ handle }) => handle).toSorted());
  });

  test("one sender reads so many pages in a minute, another reads on, and a minute later so do they", async () => {
    let now = NOW;
    const app = builders({
      directory: { ...directory, now: () => now, mostReadsAMinute: 3 },
      files: [],
    });
    const from = (remoteAddress: string) =>
      app.request("/api/builders", undefined, { incoming: { socket: { remoteAddress } } });
    for (const _ of [1, 2, 3]) expect((await from("203.0.113.9")).status).toBe(200);
    const refused = await from("203.0.113.9");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await from("203.0.113.10")).status).toBe(200);
    now = new Date(NOW.getTime() + 61_000);
    expect((await from("203.0.113.9")).status).toBe(200);
  });

  test("no list tells an address", async () => {
    for (const path of ["/builders?verified=address", "/api/builders?verified=address"]) {
      const said = await (await ask(path)).text();
      expect(said).toContain("builder-");
      expect(said).not.toMatch(/[\w-]+@[\w-]+\.\w+/);
    }
  });

  test("property: words may be anything at all, and are never a fault", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (words) => {
        const response = await ask(`/api/builders?words=${encodeURIComponent(words)}`);
        expect(response.status).toBe(200);
      }),
      { numRuns: 60 },
    );
  });

  test("what is typed stands on the page as text", async () => {
    const said = await (await ask("/builders?words=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")).text();
    expect(said).not.toContain("<script>");
    expect(said).toContain("&quot;&gt;&lt;script&gt;");
    expect(said).toContain("No builder here answers to all of that.");
  });

  test.each([
    ["market=FR", "market.unknown"],
    ["skill=mlop", "skill.unknown"],
    ["page=51", "find.page"],
    ["page=-1", "find.page"],
    [`words=${"a".repeat(201)}`, "find.words"],
  ])("%s is refused by name", async (asked, code) => {
    const response = await ask(`/api/builders?${asked}`);
    expect(response.status).toBeLessThan(500);
    expect(await response.json()).toMatchObject({ error: { code } });
  });
});

function countsOf(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function byEach(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? 0;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}
