import { DataError } from "@paycurve/core";
import { faultNumber, paycurveApp, type Told } from "@paycurve/server";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { freshBundle } from "./bundle.ts";
import { paycurve } from "./command.ts";
import { smallPage } from "./small-page.ts";

const { bundle, remove } = freshBundle();
const page = smallPage();
afterAll(() => {
  remove();
  page.remove();
});
const app = paycurveApp({ bundle, page: page.folder });
const ask = async (path: string): Promise<Response> => app.request(`/api/v1${path}`);
const answerOf = async (path: string): Promise<Record<string, unknown>> =>
  (await (await ask(path)).json()) as Record<string, unknown>;

interface Operation {
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly { name: string; in: string; description: string; example: string }[];
  readonly responses: Record<string, { content?: { "application/json": { schema: object } } }>;
  readonly "x-example": string;
}

interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

const document = (await answerOf("/openapi.json")) as unknown as OpenApi;
const operations = Object.entries(document.paths).map(([path, { get }]) => {
  if (!get) throw new Error(`${path} is only read`);
  return [path, get] as const;
});

/** Whether an answer is what the published document promises, with no field that it does not speak of. */
function check(path: string, status: string, answer: unknown): void {
  const schema = document.paths[path]?.get?.responses[status]?.content?.["application/json"].schema;
  const whole = { ...schema, $defs: document.components.schemas };
  const text = JSON.stringify(whole).replaceAll("#/components/schemas/", "#/$defs/");
  const closed: unknown = JSON.parse(text, (_, value: unknown) =>
    typeof value === "object" && value !== null && "properties" in value && !("$defs" in value)
      ? { ...value, additionalProperties: false }
      : value,
  );
  z.fromJSONSchema(closed as Parameters<typeof z.fromJSONSchema>[0]).parse(answer);
}

test("the OpenAPI document lists exactly the addresses that are answered, and itself is one more", () => {
  const served = app.routes
    .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/v1/"))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
  const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(document.openapi).toBe("3.1.0");
  expect(new Set(served)).toEqual(new Set([...listed, "GET /api/v1/openapi.json"]));
});

test.each(operations)(
  "%s is described: summary, parameters with examples, an example that is answered",
  async (path, operation) => {
    expect(operation.summary).not.toBe("");
    expect(operation.description).not.toBe("");
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = operation.parameters ?? [];
    expect(parameters.filter((one) => one.in === "path").map(({ name }) => name)).toEqual(inPath);
    for (const { description, example } of parameters) {
      expect(description).not.toBe("");
      expect(example).not.toBe("");
    }
    const answer = await app.request(operation["x-example"]);
    expect(answer.status).toBe(200);
    check(path, "200", await answer.json());
  },
);

test("every parameter's example is understood", async () => {
  for (const [path, { parameters = [] }] of operations) {
    for (const { name, example, in: place } of parameters) {
      const needed = path === "/api/v1/cells" && name !== "market" ? "market=US&" : "";
      const query = place === "query" ? `?${needed}${name}=${encodeURIComponent(example)}` : "";
      const address = `${path.replace(`{${name}}`, example)}${query}`;
      expect([address, (await app.request(address)).status]).toEqual([address, 200]);
    }
  }
});

test.each(["US", "GB", "IN"])("every answer about %s is what the document promises", async (market) => {
  check("/api/v1/markets", "200", await answerOf("/markets"));
  check("/api/v1/markets/{market}", "200", await answerOf(`/markets/${market}`));
  for (const query of ["", "&level=senior", "&title=Data Scientist&years=2023", "&p=0.01,0.999"]) {
    check("/api/v1/cells", "200", await answerOf(`/cells?market=${market}${query}`));
  }
  const figures = await answerOf(`/figures?market=${market}`);
  check("/api/v1/figures", "200", figures);
  for (const { id } of figures.figures as { id: string }[]) {
    check("/api/v1/claims/{id}", "200", await answerOf(`/claims/${id}`));
  }
});

test("an answer that the document does not promise would be noticed", async () => {
  const cells = await answerOf("/cells?market=GB");
  expect(() => check("/api/v1/cells", "200", { ...cells, extra: 1 })).toThrow();
  expect(() => check("/api/v1/cells", "200", { ...cells, n: "78" })).toThrow();
});

const REFUSED = [
  ["/api/v1/markets", "/markets?level=mid", 400, { code: "query.unknown", field: "level", accepted: [] }],
  ["/api/v1/markets/{market}", "/markets/U", 404, { code: "market.unknown", nearest: "US" }],
  ["/api/v1/markets/{market}", "/markets/US?p=0.5", 400, { code: "query.unknown" }],
  ["/api/v1/cells", "/cells", 400, { code: "market.missing", field: "market" }],
  ["/api/v1/cells", "/cells?market=FR", 404, { code: "market.unknown", accepted: ["US", "GB", "IN"] }],
  ["/api/v1/cells", "/cells?market=GB&levle=mid", 400, { code: "query.unknown", nearest: "level" }],
  [
    "/api/v1/cells",
    "/cells?market=GB&level=mid&level=senior",
    400,
    { code: "query.repeated", field: "level" },
  ],
  ["/api/v1/cells", "/cells?market=GB&level=seinor", 400, { code: "level.unknown", nearest: "senior" }],
  ["/api/v1/cells", "/cells?market=GB&title=Plumber", 400, { code: "title.unknown", field: "title" }],
  ["/api/v1/cells", "/cells?market=GB&role=ai-engineer&title=AI Engineer", 400, { code: "role.and-title" }],
  ["/api/v1/cells", "/cells?market=GB&years=1999..1998", 400, { code: "years.unclear", field: "years" }],
  ["/api/v1/cells", "/cells?market=GB&p=", 400, { code: "p.unclear", field: "p" }],
  ["/api/v1/cells", `/cells?market=GB&p=${Array(26).fill(0.5).join()}`, 400, { code: "p.too-many" }],
  ["/api/v1/figures", "/figures?market=FR", 404, { code: "market.unknown" }],
  ["/api/v1/figures", "/figures?skills=mlops", 400, { code: "query.unknown", nearest: "skill" }],
  [
    "/api/v1/claims/{id}",
    "/claims/guide-us-posting",
    404,
    { code: "claim.unknown", nearest: "guide-us-postings" },
  ],
  ["/api/v1/claims/{id}", "/claims/guide-us-postings?x=1", 400, { code: "query.unknown" }],
] as const;

test.each(REFUSED)(
  "%s: %s is refused with %i and what helps to mend it",
  async (path, address, status, error) => {
    const answer = await ask(address);
    expect(answer.status).toBe(status);
    const body = (await answer.json()) as object;
    expect(body).toMatchObject({ error });
    check(path, String(status), body);
  },
);

test("each refusal that the document declares is given, and none besides", () => {
  const given = new Set(REFUSED.map(([path, , status]) => `${path} ${status}`));
  const declared = operations.flatMap(([path, { responses }]) =>
    Object.keys(responses)
      .filter((status) => status.startsWith("4"))
      .map((status) => `${path} ${status}`),
  );
  expect(given).toEqual(new Set(declared));
});

test.each(["pay", "salary", "offer", "currentPay", "career"])(
  "“%s” is taken nowhere: it is said that pay stays on the person's own machine",
  async (name) => {
    for (const path of ["/markets", "/markets/GB", "/cells", "/figures", "/claims/guide-us-postings"]) {
      const answer = await ask(`${path}?${name}=95000`);
      expect(answer.status).toBe(400);
      const text = await answer.text();
      expect(JSON.parse(text)).toMatchObject({ error: { code: "query.pay", field: name } });
      expect(text).toContain("stay on your own machine");
      expect(text).not.toContain("95000");
    }
  },
);

test("an address that is none names those that are", async () => {
  const answer = await ask("/figure");
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({
    error: {
      code: "path.unknown",
      nearest: "/api/v1/figures",
      accepted: expect.arrayContaining(["/api/v1/cells"]),
    },
  });
});

test("a fault of ours says that it is one, and nothing of what happened", async () => {
  const numbers: string[] = [];
  const tell = (told: Told): void => {
    if (told.event === "fault") numbers.push(faultNumber(told.error));
  };
  const broken = {
    ...bundle,
    snapshot: () => {
      throw new DataError("store.sql", "SELECT secret FROM somewhere", { sql: "SELECT secret" });
    },
    allFigures: () => {
      throw new TypeError("secret is not a function");
    },
  };
  const faulty = paycurveApp({ bundle: broken, page: page.folder, tell });
  for (const path of ["/api/v1/cells?market=GB", "/api/v1/figures"]) {
    const answer = await faulty.request(path);
    expect(answer.status).toBe(500);
    const message = `Something went wrong on our side: number ${numbers.at(-1)} in our log.`;
    expect(await answer.json()).toEqual({ error: { code: "internal", message } });
  }
  expect(new Set(numbers).size).toBe(2);
});

test.each([
  ["/cells?market=GB", ["quantiles", "--market", "GB"]],
  [
    "/cells?market=uk&title=data scientist&level=mid&years=2024&p=0.1,0.5",
    ["quantiles", "--market=uk", "--title=data scientist", "--level=mid", "--years=2024", "--p=0.1,0.5"],
  ],
  ["/figures?market=IN&level=senior", ["figures", "--market", "IN", "--level", "senior"]],
  ["/figures?skill=fine-tuning", ["figures", "--skill", "fine-tuning"]],
  ["/claims/guide-us-avg-206k", ["claim", "guide-us-avg-206k"]],
] as const)("%s answers what the command does", async (address, command) => {
  expect(await answerOf(address)).toEqual(paycurve([...command, "--json"]).json());
});

test("markets say their source, years, roles with titles, and how many figures speak of them", async () => {
  const { markets } = (await answerOf("/markets")) as { markets: Record<string, unknown>[] };
  expect(markets.map(({ code, currency }) => [code, currency])).toEqual([
    ["US", "USD"],
    ["GB", "GBP"],
    ["IN", "INR"],
  ]);
  const british = await answerOf("/markets/uk");
  expect(british).toEqual(markets[1]);
  expect(british).toMatchObject({
    meaning: "advertised",
    source: [{ publisher: "aijobs.net", licence: "CC0-1.0" }],
    postings: bundle.snapshot("GB").counts.fullTimeLocal,
    figures: bundle.figures("GB").length,
  });
  const roles = british.roles as { role: string; titles: { title: string }[] }[];
  for (const { title } of roles.flatMap(({ titles }) => titles)) {
    expect((await ask(`/cells?market=GB&title=${encodeURIComponent(title)}`)).status).toBe(200);
  }
});

test("the reference is one page that needs no script and no other host, and every link on it leads somewhere", async () => {
  const answer = await app.request("/api");
  expect(answer.headers.get("content-type")).toContain("text/html");
  const text = await answer.text();
  expect(text).not.toMatch(/<script|<style|style=|src=|url\(|@import/);
  const links = [...text.matchAll(/<(?:a|link)[^>]* href="([^"]+)"/g)].map(([, href = ""]) => href);
  expect(links.length).toBeGreaterThan(20);
  for (const href of links) {
    if (href.startsWith("#")) expect(text).toContain(`id="${href.slice(1)}"`);
    else if (!href.startsWith("data:"))
      expect([href, (await app.request(href.replaceAll("&amp;", "&"))).status]).toEqual([
        href,
        href === "/" ? 302 : 200,
      ]);
  }
  for (const [path, { summary, parameters = [] }] of operations) {
    expect(text).toContain(`<h2>${summary}</h2>`);
    expect(text).toContain(`GET ${path}`);
    for (const { name } of parameters) expect(text).toContain(`<code>${name}</code>`);
  }
  for (const name of Object.keys(document.components.schemas)) expect(text).toContain(`id="${name}"`);
});

test("the style of the reference asks nothing of another host either", async () => {
  const style = await (await app.request("/api/style.css")).text();
  expect(style).not.toMatch(/url\(|@import/);
  expect(style).toContain("prefers-color-scheme: dark");
});
