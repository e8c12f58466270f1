import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { accounts, items, verifications } from "../../packages/server/src/builders/store/schema/index.ts";
import { type BuildersHouse, buildersHouse } from "./builders-house.ts";
import { INJECTIONS } from "./injections.ts";

/** As many of them as one account takes within what its limits let through in an hour. */
const AT_ONCE = 80;
const SAMPLED = 14;

let house: BuildersHouse;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  house = await buildersHouse();
});
test.afterAll(() => house.close());

test("a sample of injected script runs nowhere, and makes no element and no attribute", async ({ page }) => {
  test.setTimeout(60_000);
  await injectAll(page, "sampled", everyNth(SAMPLED));
});

for (let from = 0; from < INJECTIONS.length; from += AT_ONCE)
  test(`injected script from ${from} on runs nowhere, and makes nothing @soak`, async ({ page }) => {
    test.setTimeout(600_000);
    await injectAll(page, `from-${from}`, INJECTIONS.slice(from, from + AT_ONCE));
  });

function everyNth(nth: number): string[] {
  return INJECTIONS.filter((_, at) => at % nth === Math.floor(at / nth) % nth);
}

async function injectAll(page: Page, handle: string, texts: readonly string[]): Promise<void> {
  const watched = await watch(page);
  await page.goto(`${house.origin}/account/join`);
  await send(page, "/account/join", { handle, password: "four words that differ" });
  await publish(page, ["plain words"]);
  await verify(handle);
  await say(page, "plain words", ["plain words"]);
  const plain = await shapesOf(page, pagesOf(handle, await write(page, "plain words", ["plain words"])));
  await publish(page, texts);
  const single = texts.length > 2 * SAMPLED && texts.length < AT_ONCE ? texts.slice(0, 4) : texts;
  for (const text of single) {
    await say(page, text, texts);
    expect(await injected(page, [`/builders/${handle}`], plain), text).toEqual([]);
  }
  const pages = pagesOf(handle, ...(await writeAll(page, single, texts)));
  expect(await injected(page, pages, plain)).toEqual([]);
  expect(await feedFault(page)).toBeNull();
  expect(watched).toEqual([]);
  await page.evaluate(() => Reflect.set(window, "__ran", 1));
  expect(watched, "one that does run is seen").toHaveLength(1);
  expect(house.faults).toEqual([]);
}

/** Notes every dialog, every report of the policy, and every mark that script left. */
async function watch(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on("dialog", async (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("console", (message) => {
    if (/content security policy|refused to/i.test(message.text())) seen.push(message.text());
  });
  await page.exposeFunction("tellRan", (what: string) => void seen.push(what));
  await page.addInitScript(() => {
    const tell = Reflect.get(window, "tellRan") as (what: string) => void;
    Object.defineProperty(window, "__ran", {
      set: () => {
        tell(`ran at ${location.pathname}`);
      },
    });
    addEventListener("securitypolicyviolation", ({ blockedURI }) => tell(`refused ${blockedURI}`));
  });
  return seen;
}

async function send(page: Page, path: string, said: object): Promise<string> {
  const isRecord = path.startsWith("/api/");
  const body = isRecord ? JSON.stringify(said) : new URLSearchParams({ ...said }).toString();
  const type = isRecord ? "application/json" : "application/x-www-form-urlencoded";
  const [status, url] = await page.evaluate(
    async (request) => {
      const { method, headers, body: sent } = request;
      const answer = await fetch(request.path, { method, headers, body: sent });
      return [answer.status, answer.url] as const;
    },
    { path, method: isRecord ? "PUT" : "POST", headers: { "content-type": type }, body },
  );
  expect(status, `${path} ${body.slice(0, 200)}`).toBe(200);
  return new URL(url).pathname;
}

/** Each text in every field of a system. */
function publish(page: Page, texts: readonly string[]): Promise<string> {
  const all = texts.map(kept).map((text, at) => ({
    id: `system-${at}`,
    system: text,
    problem: text,
    metric: text,
    unit: text,
    baseline: 2,
    after: 1,
    method: text,
    shipped: "2026-03-10",
    production: true,
    part: text,
    proof: [`https://a.example/${encodeURIComponent(text)}`],
    skills: [],
    shows: [],
  }));
  return send(page, "/api/builders/me/record", { market: "GB", levels: [], skills: [], items: all });
}

async function verify(handle: string): Promise<void> {
  const [one] = await house.database
    .select({ accountId: accounts.id, itemId: items.id })
    .from(accounts)
    .innerJoin(items, eq(items.accountId, accounts.id))
    .where(eq(accounts.handle, handle));
  if (!one) throw new Error(`${handle} has published`);
  const [now, dueAt] = [new Date(), new Date(Date.now() + 86_400_000)];
  const held = { method: "domain", subject: "a.example", token: "", askedAt: now, heldSince: now } as const;
  const row = { ...held, accountId: one.accountId, checkedAt: now, dueAt };
  await house.database.insert(verifications).values([
    { ...row, id: randomUUID(), itemId: null },
    { ...row, id: randomUUID(), itemId: one.itemId },
  ]);
}

/** One text in every line of a profile, all of them in what it says at length. */
function say(page: Page, text: string, texts: readonly string[]): Promise<string> {
  const words = { headline: kept(text), availability: kept(text), timeZone: "", languages: kept(text) };
  const about = texts.map(withLines).join("\n\n").slice(0, 9900);
  const links = `https://a.example/${encodeURIComponent(kept(text))}`;
  const open = { openToHire: "yes", openToCollaborate: "yes" };
  return send(page, "/account/profile", { name: kept(text).slice(0, 100), about, links, ...words, ...open });
}

/** One article of a text's, with all of them in its body; its path. */
function write(page: Page, title: string, texts: readonly string[]): Promise<string> {
  const body = texts.map(withLines).join("\n\n").slice(0, 99_000);
  return send(page, "/account/articles/new", { title: kept(title).slice(0, 150), market: "GB", body });
}

async function writeAll(page: Page, titles: readonly string[], texts: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const title of titles) paths.push(await write(page, title, texts));
  return paths;
}

/** As a line of a profile takes it: what is refused outright cannot be stored at all. */
function kept(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Noncharacter_Code_Point}]+/gu, " ").trim();
}

function withLines(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]|\p{Noncharacter_Code_Point}/gu, "");
}

function pagesOf(handle: string, ...articles: string[]): string[] {
  const forms = articles.slice(0, 1).map((path) => `/account/articles/${path.split("/").at(-1)}`);
  const own = ["/account/profile", "/account/verification", "/account/attestations", "/account/export"];
  const lists = ["/builders", "/articles", "/articles?from=20", `/builders/${handle}/attestations`];
  return [`/builders/${handle}`, ...lists, ...own.slice(0, 3), ...forms, ...articles];
}

/** What Markdown makes of a text; whatever else a page holds is its own. */
const OF_MARKDOWN =
  /^(?:p|em|strong|code|pre|blockquote|ul|ol|li|hr|br|h[3-6]|a)$|^a\[(?:href|rel|title)\]$|^code\[class\]$/;
/** Shown once there is more than fits. */
const OF_LISTS =
  /^(?:a|nav|li|ol|ul|option|p|h3|small|span|section|div|details|summary)(?:\[(?:class|id|href|rel|value|aria-label|name|open)\])?$/;

async function shapesOf(page: Page, paths: readonly string[]): Promise<Set<string>> {
  const shapes = new Set<string>();
  for (const path of paths) for (const shape of (await look(page, path)).shapes) shapes.add(shape);
  return shapes;
}

/** What on some pages can only come from a text. */
async function injected(page: Page, paths: readonly string[], plain: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const { shapes, addresses } = await look(page, path);
    const foreign = shapes.filter((one) => !plain.has(one) && !OF_MARKDOWN.test(one) && !OF_LISTS.test(one));
    const unsafe = addresses.filter((one) => !/^(?:https?:|mailto:|data:image)/.test(one));
    found.push(...[...foreign, ...unsafe].map((one) => `${path}: ${one}`));
  }
  return found;
}

async function look(page: Page, path: string): Promise<{ shapes: string[]; addresses: string[] }> {
  const answer = await page.goto(`${house.origin}${path}`);
  expect(answer?.status(), path).toBe(200);
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const tagOf = (element: Element) => element.tagName.toLowerCase();
    const shapes = all.flatMap((element) => [
      tagOf(element),
      ...element.getAttributeNames().map((name) => `${tagOf(element)}[${name}]`),
    ]);
    const led = ["href", "src", "action", "formaction"];
    const addresses = all.flatMap((element) =>
      led.filter((name) => element.hasAttribute(name)).map((name) => String(Reflect.get(element, name))),
    );
    for (const data of document.querySelectorAll('script[type="application/ld+json"]'))
      JSON.parse(data.textContent ?? "");
    return { shapes: [...new Set(shapes)], addresses };
  });
}

/** Why a program could not read the feed. */
function feedFault(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const text = await (await fetch("/articles/feed.atom")).text();
    const read = new DOMParser().parseFromString(text, "application/xml");
    return read.querySelector("parsererror")?.textContent ?? null;
  });
}
