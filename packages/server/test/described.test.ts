import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { makeAccessToken } from "../src/builders/accounts/ways/index.ts";
import {
  DIRECTORY_DOCUMENT_PATH,
  directoryDocument,
  FOUND,
  ME,
  PROFILE,
  PUBLISHED,
  REFUSAL,
} from "../src/builders/described/index.ts";
import { readFindQuery } from "../src/builders/find/index.ts";
import { accounts } from "../src/builders/store/schema/index.ts";
import { type House, ORIGIN, openHouse } from "./account-house.ts";
import { publishedOf, publishedTriage } from "./records.ts";
import { addSomeBuilders } from "./some-builders.ts";

const DOCUMENT = directoryDocument(ORIGIN);

describe("what a directory tells programs of itself", () => {
  let house: House;
  let authorization: string;

  beforeAll(async () => {
    house = await openHouse("embedded");
    await addSomeBuilders(house.database, 60);
    const [row] = await house.database.select().from(accounts).where(eq(accounts.handle, "builder-7"));
    authorization = `Bearer ${await makeAccessToken(house.directory, row?.id ?? "", "this test")}`;
  });

  const put = (record: object, headers: Record<string, string> = { authorization }) =>
    house.app.request("/api/builders/me/record", { method: "PUT", body: JSON.stringify(record), headers });
  const read = async (answer: Response | Promise<Response>, status: number, shape: z.ZodType) => {
    const came = await answer;
    const body: unknown = await came.json();
    expect(came.status).toBe(status);
    expect(shape.parse(body)).toEqual(body);
    return body;
  };

  test("names each address under /api that is there, with how it is asked, and no other", async () => {
    const mounted = house.app.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
    const told = Object.entries(DOCUMENT.paths).flatMap(([path, ways]) =>
      Object.keys(ways).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect([...new Set(mounted)].toSorted()).toEqual(told.toSorted());
  });

  test("names every parameter that a search reads, with the words it knows", () => {
    const { parameters } = DOCUMENT.paths["/api/builders"].get;
    const read = Object.keys(readFindQuery(new URLSearchParams()));
    expect(parameters.map(({ name }) => name).toSorted()).toEqual(read.toSorted());
    for (const { name, schema } of parameters)
      for (const word of (schema as { readonly enum?: string[] }).enum ?? [])
        expect(readFindQuery(new URLSearchParams({ [name]: word }))).toMatchObject({ [name]: word });
  });

  test("tells the shape of each answer as it comes, nothing left out and nothing besides", async () => {
    await read(house.app.request("/api/builders?verified=domain"), 200, FOUND);
    const found = (await read(house.app.request("/api/builders"), 200, FOUND)) as z.infer<typeof FOUND>;
    expect(found.builders.some(({ claims }) => claims.length > 0)).toBe(true);
    for (const { handle } of found.builders)
      await read(house.app.request(`/api/builders/${handle}`), 200, PROFILE);
    await read(house.app.request("/api/builders/me"), 200, ME);
    await read(put(publishedOf([publishedTriage()])), 200, PUBLISHED);
  });

  test("tells the shape of each refusal", async () => {
    await read(house.app.request("/api/builders?level=boss"), 400, REFUSAL);
    await read(house.app.request("/api/builders?market=mars"), 404, REFUSAL);
    await read(house.app.request("/api/builders/nobody"), 404, REFUSAL);
    await read(put({ market: "GB", pay: 1 }), 400, REFUSAL);
    await read(put({}, { authorization: "Bearer paycurve_none" }), 401, REFUSAL);
    await read(put({}, {}), 403, REFUSAL);
    await read(put({ market: "x".repeat(1_000_001) }), 413, REFUSAL);
  });

  test("is served by the directory as JSON, for where browsers find it", async () => {
    const answer = await house.app.request(DIRECTORY_DOCUMENT_PATH);
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(DOCUMENT)));
    expect(DOCUMENT.servers).toEqual([{ url: ORIGIN }]);
    expect(JSON.stringify(DOCUMENT)).not.toMatch(/"(?:pay|base|salary)"/);
  });
});
