import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { paycurveApp, proposedMarket, serve, type Told } from "@paycurve/server";
import { afterAll, expect, test, vi } from "vitest";
import { freshBundle } from "./bundle.ts";
import { SMALL_PAGE, smallPage } from "./small-page.ts";

const { bundle, remove } = freshBundle();
const page = smallPage();
afterAll(() => {
  remove();
  page.remove();
});
const app = paycurveApp({ bundle, page: page.folder });
const ask = async (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> =>
  app.request(path, { method, headers });

const PATHS = Object.keys(SMALL_PAGE).map((file) => [file, `/${file.replace(/\.html$/, "")}`] as const);

test.each(PATHS)("%s is served whole at %s, read with its length", async (file, path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-length")).toBe(String(SMALL_PAGE[file]?.length));
  expect(await answer.text()).toBe(SMALL_PAGE[file]);
});

test.each([
  ["/us", "text/html; charset=utf-8"],
  ["/sw.js", "text/javascript; charset=utf-8"],
  ["/assets/page-77b1.css", "text/css; charset=utf-8"],
  ["/assets/data-11aa.json", "application/json"],
  ["/manifest.webmanifest", "application/manifest+json"],
  ["/assets/serif-0c0c.woff2", "font/woff2"],
  ["/icon.svg", "image/svg+xml"],
  ["/icon.png", "image/png"],
])("%s says that it is %s", async (path, type) => {
  expect((await ask(path)).headers.get("content-type")).toBe(type);
});

test("assets are kept for a year without asking; everything else is asked about each time", async () => {
  for (const [, path] of PATHS) {
    const kept = (await ask(path)).headers.get("cache-control");
    expect(kept).toBe(path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
  }
});

test.each([
  ["br, gzip", "br"],
  ["gzip, deflate, br;q=0.1", "gzip"],
  ["gzip;q=0.5", "gzip"],
  ["*", "br"],
  ["br;q=0, *", "gzip"],
  ["identity, br;q=0.5, gzip;q=0.5", null],
  ["deflate", null],
  ["", null],
])("to a browser that accepts “%s”, a page goes as %s", async (accepted, encoding) => {
  const answer = await ask("/us", { "accept-encoding": accepted });
  expect(answer.headers.get("content-encoding")).toBe(encoding);
  expect(answer.headers.get("vary")).toBe("accept-encoding");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(answer.headers.get("content-length")).toBe(String(bytes.length));
  const text = encoding === "br" ? brotliDecompressSync(bytes) : encoding ? gunzipSync(bytes) : bytes;
  expect(text.toString()).toBe(SMALL_PAGE["us.html"]);
});

test("a file without encoded neighbours goes as it is, whatever is accepted", async () => {
  const answer = await ask("/icon.png", { "accept-encoding": "br, gzip" });
  expect(answer.headers.get("content-encoding")).toBeNull();
  expect(answer.headers.get("vary")).toBeNull();
  expect(await answer.text()).toBe("png");
});

test("what a browser holds is not sent again, and each encoding has a tag of its own", async () => {
  for (const path of [...PATHS.map(([, path]) => path), "/api", "/api/style.css", "/api/v1/markets"]) {
    const tags = new Set<string>();
    for (const encoding of ["br", "gzip", "identity"]) {
      const accepted = { "accept-encoding": encoding };
      const first = await ask(path, accepted);
      const tag = first.headers.get("etag") ?? "";
      expect(tag).toMatch(/^"[\w-]+"$/);
      tags.add(tag);
      const again = await ask(path, { ...accepted, "if-none-match": `"other", W/${tag}` });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      for (const name of ["etag", "cache-control", "vary"]) {
        expect(again.headers.get(name)).toBe(first.headers.get(name));
      }
      expect((await ask(path, { ...accepted, "if-none-match": '"other"' })).status).toBe(200);
    }
    expect(tags.size).toBe((await ask(path)).headers.get("vary") === null ? 1 : 3);
  }
});

test("HEAD says what GET would, without the body", async () => {
  for (const path of ["/us", "/assets/page-3fa9.js", "/api", "/api/v1/markets", "/healthz", "/nowhere"]) {
    const [head, get] = [await ask(path, {}, "HEAD"), await ask(path)];
    expect(head.status).toBe(get.status);
    expect(await head.text()).toBe("");
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
  }
});

test.each([
  ["/uk", "/gb"],
  ["/GB", "/gb"],
  ["/Uk/figures?level=senior", "/gb/figures?level=senior"],
  ["/india/", "/in"],
  ["/us/", "/us"],
])("%s leads to %s", async (asked, meant) => {
  const answer = await ask(asked);
  expect([answer.status, answer.headers.get("location")]).toEqual([308, meant]);
});

test("the browser's language proposes a market, and the answer says that it depends on it", async () => {
  expect(proposedMarket("en-GB,en;q=0.8")).toBe("GB");
  expect(proposedMarket("en, en-GB;q=0.8")).toBe("GB");
  expect(proposedMarket("hi,en-IN;q=0.8")).toBe("IN");
  expect(proposedMarket("fr-FR, fr;q=0.9")).toBe("US");
  expect(proposedMarket("en-GB;q=0.3, en-IN;q=0.7, en;q=0.9")).toBe("IN");
  expect(proposedMarket("en-US;q=0, en-GB;q=0.1")).toBe("GB");
  expect(proposedMarket("pa-Guru-IN")).toBe("IN");
  expect(proposedMarket("pa-Arab-PK, bn-BD")).toBe("US");
  expect(proposedMarket(undefined)).toBe("US");
  const answer = await ask("/", { "accept-language": "en-GB" });
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/gb#proposed"]);
  expect(answer.headers.get("vary")).toBe("accept-language");
  expect(answer.headers.get("cache-control")).toBe("no-cache");
  const page = await ask("/figures", { "accept-language": "en-IN" });
  expect([page.status, page.headers.get("location")]).toEqual([302, "/in/figures#proposed"]);
  expect(page.headers.get("vary")).toBe("accept-language");
});

test.each([
  "/narnia",
  "/us.html",
  "/us.html.br",
  "/us.br",
  "/.hidden",
  "/link.txt",
  "/secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/assets/../../secret.txt",
  "/assets/..%5c..%5csecret.txt",
  "/uk/narnia",
  "//us",
  "/%00",
  "/%ff",
])("%s is no page", async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.headers.get("content-type")).toContain("text/html");
  expect(await answer.text()).toContain('<a href="/us">');
});

test("a mistyped page gets its nearest neighbour", async () => {
  expect(await (await ask("/us/figure")).text()).toContain('Did you mean <a href="/us/figures">');
});

test("nothing is taken: any method but reading is refused, with what is allowed", async () => {
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
    for (const path of ["/us", "/api/v1/markets", "/nowhere"]) {
      const answer = await ask(path, {}, method);
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    }
  }
});

test("an address of more than 2,048 characters is refused", async () => {
  const answer = await ask(`/api/v1/figures?skill=${"a".repeat(2048)}`);
  expect(answer.status).toBe(414);
  expect(await answer.json()).toMatchObject({ error: { code: "address.too-long" } });
});

test("every answer forbids what is not the page's own: scripts, frames, forms, other hosts", async () => {
  for (const path of ["/us", "/sw.js", "/", "/narnia", "/api", "/api/v1/markets", "/api/v1/no", "/healthz"]) {
    const { headers } = await ask(path);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("access-control-allow-origin")).toBeNull();
  }
});

test("health says from which edition of the postings it answers, and is never kept", async () => {
  const answer = await ask("/healthz");
  const { edition } = bundle.snapshot("GB");
  expect(await answer.json()).toMatchObject({ status: "ok", editions: { GB: edition } });
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("without a built page the service says what is missing", () => {
  const nowhere = join(page.folder, "nowhere");
  expect(() => paycurveApp({ bundle, page: nowhere })).toThrow(
    expect.objectContaining({ code: "page.missing", message: expect.stringContaining(nowhere) }),
  );
});

test("a file that is gone is a fault that tells nothing outside, and is served once it is back", async () => {
  const own = smallPage();
  const faults: unknown[] = [];
  const tell = (told: Told): void => {
    if (told.event === "fault") faults.push(told.error);
  };
  const shaken = paycurveApp({ bundle, page: own.folder, tell });
  rmSync(join(own.folder, "us.html"));
  const answer = await shaken.request("/us");
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain(own.folder);
  expect(faults).toEqual([expect.objectContaining({ code: "page.unreadable" })]);
  writeFileSync(join(own.folder, "us.html"), "back");
  expect(await (await shaken.request("/us")).text()).toBe("back");
  rmSync(join(own.folder, "us.html"));
  expect(await (await shaken.request("/us")).text()).toBe("back");
  own.remove();
});

test("nothing is written about requests", async () => {
  const streams = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write"));
  for (const path of ["/us", "/narnia", "/api/v1/cells?market=GB&pay=95000", "/api/v1/markets"])
    await ask(path);
  for (const stream of streams) {
    expect(stream).not.toHaveBeenCalled();
    stream.mockRestore();
  }
});

const local = { bundle, page: page.folder, port: 0, mayMove: false } as const;

test("the service answers on loopback alone, and a taken port is refused by name", async () => {
  const service = await serve(local);
  try {
    expect(service).toMatchObject({
      address: expect.stringMatching(/^http:\/\/localhost:\d+\/$/),
      openTo: [],
    });
    const { port } = new URL(service.address);
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(await health.json()).toMatchObject({ status: "ok" });
    for (const host of ownAddresses())
      await expect(fetch(`http://${host}:${port}/healthz`)).rejects.toThrow();
    await expect(serve({ ...local, port: Number(port) })).rejects.toThrow(/port: .* cannot be had/);
    const beside = await serve({ ...local, port: Number(port), mayMove: true });
    expect(beside.address).not.toBe(service.address);
    await beside.close();
  } finally {
    await service.close();
  }
});

test("told so, it answers others too, and says that it does", async () => {
  const service = await serve({ ...local, host: "0.0.0.0" });
  try {
    const { port } = new URL(service.address);
    expect(service.openTo).toEqual(ownAddresses().map((host) => `http://${host}:${port}/`));
    for (const address of service.openTo) expect((await fetch(`${address}us`)).status).toBe(200);
  } finally {
    await service.close();
  }
  await expect(serve({ ...local, host: "192.0.2.1" })).rejects.toMatchObject({ code: "host.unknown" });
});

test("closing ends connections that ask nothing", async () => {
  const service = await serve(local);
  const silent = connect(Number(new URL(service.address).port), "127.0.0.1");
  await once(silent, "connect");
  await (await fetch(`${service.address}healthz`)).text();
  const ended = once(silent, "close");
  await service.close();
  await ended;
  await expect(fetch(`${service.address}healthz`)).rejects.toThrow();
});

/** This machine's addresses that others could reach it by. */
function ownAddresses(): string[] {
  const found = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const outer = found
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address);
  if (outer.length === 0)
    console.warn("no address but loopback: who else can reach the service is not checked");
  return outer;
}
