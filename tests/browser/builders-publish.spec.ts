import { type BrowserContext, chromium, expect, type Locator, type Page, test } from "@playwright/test";
import { axeFindings, contrastFindings } from "./axe.ts";
import { type BuildersHouse, buildersHouse } from "./builders-house.ts";
import { chromiumFlags } from "./chromium-flags.ts";
import { question, systems } from "./evidence.ts";
import { lowTargets, poorWords, sidewaysScroll } from "./measured.ts";
import { picture } from "./picture.ts";

const CAREER = `paycurve: 1
me: { market: GB, pay: { base: 82345 }, skills: [mlops], scope: { choosesModel: alone, designsEvaluation: alone, shipsToProduction: alone, ownsFailures: alone, setsDirection: not-mine } }
evidence:
  - { id: triage, system: Ticket triage classifier, metric: hours to answer, unit: hours, baseline: 20, after: 14, method: six-week test, shipped: 2026-03-10, production: true, part: tuned and deployed it, proof: ["https://ada:word@example.org/"], publish: true }
  - { id: search, system: Contract search, metric: first result right, unit: "%", baseline: 61, after: 83, shipped: 2026-06-01, production: true }
  - { id: secret, system: Nobody may know of this, publish: false }
offers: [{ id: acme, company: Acme, base: 95123 }]
`;
const UNSAID = /Nobody may know|82,?345|95,?123|Acme|word@/;

/** An embedded database alone takes seconds to open, and longer beside other tests. */
const LONGEST_MS = 120_000;
const SMALLEST = 11;
const FINGER = 44;

let house: BuildersHouse;

test.describe.configure({ mode: "serial", timeout: LONGEST_MS });
test.beforeAll(async () => {
  test.setTimeout(LONGEST_MS);
  house = await buildersHouse();
});
test.afterAll(() => house.close());

test("by keyboard a builder sees exactly what leaves, sends that, and her public page shows it and no more", async ({
  browser,
}) => {
  const context = await browser.newContext();
  await join(context, "ada");
  const sent = watch(context);
  const page = await openWith(context, CAREER);
  const panel = panelOf(page);
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText(
    "1 of 3 systems is marked for your public profile",
  );
  expect(sent).toEqual([]);
  await panel.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(panel).toContainText("You are signed in as ada. No system is public on your page now.");
  await panel.getByRole("checkbox", { name: "Contract search" }).focus();
  await page.keyboard.press("Space");
  await expect(panel.getByRole("button", { name: "Publish 2 systems" })).toBeVisible();
  const leaves = panel.getByRole("region", { name: "This leaves, and anyone can read it" });
  for (const words of [
    "United Kingdom",
    "senior",
    "MLOps",
    "Ticket triage classifier",
    "six-week test",
    "61",
  ])
    await expect(leaves).toContainText(words);
  expect(await leaves.innerText()).not.toMatch(UNSAID);
  await expect(panel.getByRole("region", { name: "This stays" })).toContainText(
    "1 system not marked to be published",
  );
  await looksWell(page, "builders, publish");
  expect(sent).toEqual(["GET /api/builders/me"]);
  const put = page.waitForRequest((request) => request.method() === "PUT");
  await panel.getByRole("button", { name: "Publish 2 systems" }).press("Enter");
  await expect(panel.getByRole("status").last()).toHaveText("2 systems are public now on your page.");
  const body = (await put).postData() ?? "";
  expect(body).not.toMatch(UNSAID);
  for (const words of valuesOf(JSON.parse(body))) expect(await leaves.innerText(), words).toContain(words);
  await picture(page, "builders, published from the page");
  await panel.getByRole("status").getByRole("link", { name: "your page" }).click();
  await expect(page).toHaveURL(`${house.origin}/builders/ada`);
  for (const words of ["Ticket triage classifier", "20 → 14 hours", "Contract search"])
    await expect(page.getByRole("main")).toContainText(words);
  await expect(page.getByRole("main")).not.toContainText(UNSAID);
  expect(house.faults).toEqual([]);
  await context.close();
});

test("who is not signed in is told so and sends nothing; once they are, this page knows when they come back", async ({
  browser,
}) => {
  const context = await browser.newContext();
  const sent = watch(context);
  const page = await openWith(context, CAREER);
  const panel = panelOf(page);
  await panel.locator("summary").click();
  await expect(panel).toContainText("You are not signed in, so nothing can be sent.");
  await expect(panel.getByRole("button", { name: /^Publish/ })).toHaveCount(0);
  await expect(panel.getByRole("region", { name: "This leaves" })).toContainText("Ticket triage classifier");
  await looksWell(page, "builders, publish signed out");
  expect(sent).toEqual(["GET /api/builders/me"]);
  const opened = context.waitForEvent("page");
  await panel.getByRole("link", { name: "join" }).click();
  const tab = await opened;
  await joinOn(tab, "ben");
  await tab.close();
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(panel).toContainText("You are signed in as ben.");
  await context.clearCookies();
  await panel.getByRole("button", { name: "Publish 1 system" }).click();
  await expect(panel.getByRole("alert").last()).toHaveText(
    "You are signed out since this was shown. Nothing was sent.",
  );
  await expect(panel.getByRole("link", { name: "Sign in" })).toBeFocused();
  expect(sent.filter((one) => one.startsWith("PUT"))).toEqual([]);
  expect(house.faults).toEqual([]);
  await context.close();
});

test("what the directory refuses is told by its system, and leads to the question that mends it", async ({
  browser,
}) => {
  const context = await browser.newContext();
  await join(context, "cleo");
  const page = await openWith(context, CAREER.replace("2026-03-10", "2031-03-10"));
  const panel = panelOf(page);
  await panel.locator("summary").click();
  await panel.getByRole("button", { name: "Publish 1 system" }).click();
  const alert = panel.getByRole("alert").last();
  await expect(alert).toContainText(
    "Ticket triage classifier, when it was shipped: this day is yet to come; publish it once it is shipped. Nothing was published.",
  );
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "builders, publish refused");
  await alert.getByRole("button", { name: "Change it" }).click();
  const day = question(page).locator('input[type="date"]');
  await expect(day).toBeFocused();
  await day.fill("2026-03-10");
  await day.press("Enter");
  await context.route("**/api/**", (route) => route.abort());
  await panel.getByRole("button", { name: "Publish 1 system" }).click();
  await expect(alert).toHaveText("This server does not answer just now. Nothing was sent.");
  await context.unroute("**/api/**");
  await panel.getByRole("button", { name: "Publish 1 system" }).click();
  await expect(panel.getByRole("status").last()).toHaveText("1 system is public now on your page.");
  await panel.getByRole("checkbox", { name: "Ticket triage classifier" }).uncheck();
  await panel.getByRole("button", { name: "Take down what is public" }).click();
  await expect(panel.getByRole("status").last()).toHaveText("No system is public now on your page.");
  await context.close();
});

test.describe("on a phone", () => {
  test("what would leave is read without a sideways scroll, and a finger finds every target", async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, hasTouch: true });
    const page = await openWith(context, CAREER.replace("Contract search", "Unbroken".repeat(12)));
    await panelOf(page).locator("summary").tap();
    await expect(panelOf(page)).toContainText("You are not signed in");
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await poorWords(page, SMALLEST)).toEqual([]);
    expect(await lowTargets(page, FINGER)).toEqual([]);
    await picture(page, "builders, publish, 320");
    await context.close();
  });
});

test("a server without a directory says so in a line, with the command that sends it elsewhere", async ({
  browser,
}) => {
  const context = await browser.newContext();
  await context.route("**/api/builders/me", (route) =>
    route.fulfill({
      status: 404,
      json: { error: { code: "path.unknown", message: "There is no such path." } },
    }),
  );
  const page = await openWith(context, CAREER);
  await panelOf(page).locator("summary").click();
  await expect(panelOf(page)).toContainText("npx paycurve publish career.yaml --to ADDRESS");
  await expect(panelOf(page).getByRole("link")).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, "builders, publish without a directory");
  await context.close();
});

test("opened by this machine's number it asks nothing of another origin, and leads to the name", async () => {
  const byNumber = await chromium.launch({
    executablePath: process.env.PAYCURVE_CHROMIUM ?? "",
    args: [...chromiumFlags, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"],
  });
  const page = await byNumber.newPage();
  const others: string[] = [];
  page.on("requestfinished", (request) => others.push(new URL(request.url()).origin));
  page.on("console", (message) => message.type() === "error" && others.push(message.text()));
  const numbered = house.origin.replace("localhost", "127.0.0.1");
  await openOn(page, CAREER, numbered);
  await panelOf(page).locator("summary").click();
  await expect(panelOf(page).getByRole("link", { name: "localhost" })).toHaveAttribute(
    "href",
    `${house.origin}/gb/evidence`,
  );
  expect([...new Set(others)]).toEqual([numbered]);
  expect(await axeFindings(page)).toEqual([]);
  await byNumber.close();
});

function panelOf(page: Page): Locator {
  return page.locator(".publish-place");
}

/** Everything but plain reading of the page's own files that leaves the browser for the directory; elsewhere is a fault. */
function watch(context: BrowserContext): string[] {
  const sent: string[] = [];
  context.on("weberror", (fault) => house.faults.push(fault.error()));
  context.on("request", (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== house.origin) house.faults.push(`asks ${request.url()}`);
    if (request.method() !== "GET" || pathname.startsWith("/api/"))
      sent.push(`${request.method()} ${pathname}`);
  });
  return sent;
}

async function openWith(context: BrowserContext, career: string): Promise<Page> {
  const page = await context.newPage();
  await openOn(page, career, house.origin);
  return page;
}

async function openOn(page: Page, career: string, origin: string): Promise<void> {
  await page.goto(`${origin}/gb/evidence`);
  await expect(page.getByRole("textbox", { name: "A system that you shipped, in one line" })).toBeEnabled();
  const file = { name: "career.yaml", mimeType: "application/yaml", buffer: Buffer.from(career) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(systems(page)).toHaveCount(3);
}

async function join(context: BrowserContext, handle: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${house.origin}/account/join`);
  await joinOn(page, handle);
  await page.close();
}

async function joinOn(page: Page, handle: string): Promise<void> {
  await page.getByLabel("What you are called here").fill(handle);
  await page.getByLabel("A password").fill("four words that differ");
  await page.getByRole("button", { name: "Join with the password" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(handle);
}

/** Words and numbers of a record, but for what is shown under another name: ids of skills and scope, days, yes and no. */
function valuesOf(record: unknown): string[] {
  if (typeof record === "number") return [String(record)];
  if (typeof record === "string") return /^(?:GB|\d{4}-.*|[a-z]+[A-Z]\w*)$/.test(record) ? [] : [record];
  return typeof record === "object" && record !== null ? Object.entries(record).flatMap(shown) : [];
}

function shown([name, value]: [string, unknown]): string[] {
  return name === "skills" ? [] : valuesOf(value);
}

/** No finding of axe, in the light and in the dark; no sideways scroll on a phone. */
async function looksWell(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await picture(page, `${name}, dark`);
  expect(await contrastFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, `${name}, phone`);
  expect(await sidewaysScroll(page), name).toBe(0);
  await page.setViewportSize({ width: 1280, height: 720 });
}
