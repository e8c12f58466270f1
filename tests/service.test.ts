import { networkInterfaces } from "node:os";
import { paycurveApp, proposedMarket, serve } from "@paycurve/server";
import { afterAll, expect, test } from "vitest";
import { freshBundle } from "./bundle.ts";

const { bundle, remove } = freshBundle();
afterAll(remove);
const app = paycurveApp(bundle);
const page = async (path: string): Promise<string> => (await app.request(path)).text();

test("the US page opens with where half of mid-level postings lie, and shows the curve, figures and cells as tables", async () => {
  const text = await page("/us");
  expect(text).toMatch(/<h1>Half of mid-level postings lie between \$[\d,]+ and \$[\d,]+\.<\/h1>/);
  for (const heading of [
    "The curve as numbers",
    "What others print",
    "The cells behind the curve",
    "Source",
  ]) {
    expect(text).toContain(`<h2>${heading}</h2>`);
  }
  expect(text).toContain("kore1-us-ml-mid-jd");
  expect(text).toContain("Machine Learning Engineer");
});

test("where mid-level quartiles are withheld, the page opens with a level whose quartiles are not", async () => {
  expect(await page("/gb")).toMatch(
    /<h1>Half of senior-level postings lie between £[\d,]+ and £[\d,]+\.<\/h1>/,
  );
});

test("India's page withholds what its postings cannot bear, and says what would help", async () => {
  const text = await page("/in");
  expect(text).toContain("Too few local postings bear a curve yet: India.");
  expect(text).toContain("a few local offers of your own would place your level");
  expect(text).not.toContain("$");
});

test("no page asks anything of another host, and none may run a script", async () => {
  const response = await app.request("/gb");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  const text = await response.text();
  expect(text).not.toMatch(/<script|src="http|@import|url\(/);
});

test("every link inside a page leads to something on it", async () => {
  for (const market of ["us", "gb", "in"]) {
    const text = await page(`/${market}`);
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !text.includes(`id="${id}"`))).toEqual([]);
  }
});

test("words of a source are shown as words, never as markup", async () => {
  const [first] = bundle.figures("US");
  if (!first) throw new Error("there are US figures");
  const hostile = { ...first, role: "<img src=x onerror=alert(1)>" };
  const asked = paycurveApp({ ...bundle, figures: () => [hostile] });
  const text = await (await asked.request("/us")).text();
  expect(text).not.toContain("<img src=x");
  expect(text).toContain("&lt;img src=x");
});

test("the browser's language proposes a market, and an unknown page says which there are", async () => {
  expect(proposedMarket("en-GB,en;q=0.8")).toBe("GB");
  expect(proposedMarket("en, en-GB;q=0.8")).toBe("GB");
  expect(proposedMarket("hi,en-IN;q=0.8")).toBe("IN");
  expect(proposedMarket("fr-FR, fr;q=0.9")).toBe("US");
  expect(proposedMarket(undefined)).toBe("US");
  const missing = await app.request("/narnia");
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain("Known are US, GB, IN");
});

test("the service answers on loopback alone, and a taken port is refused by name", async () => {
  const service = await serve({ bundle, port: 0, mayMove: false });
  try {
    expect(service.address).toMatch(/^http:\/\/localhost:\d+\/$/);
    const { port } = new URL(service.address);
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(await health.json()).toEqual({ status: "ok" });
    for (const host of ownAddresses())
      await expect(fetch(`http://${host}:${port}/healthz`)).rejects.toThrow();
    await expect(serve({ bundle, port: Number(port), mayMove: false })).rejects.toThrow(
      /port: .* cannot be had/,
    );
    const beside = await serve({ bundle, port: Number(port), mayMove: true });
    expect(beside.address).not.toBe(service.address);
    await beside.close();
  } finally {
    await service.close();
  }
});

/** This machine's addresses that others could reach it by. */
function ownAddresses(): string[] {
  const found = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const outer = found
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address);
  if (outer.length === 0)
    console.warn("no address but loopback: that others cannot reach the service is not checked");
  return outer;
}
