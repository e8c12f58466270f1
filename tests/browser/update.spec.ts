import { expect, type Page, test } from "@playwright/test";
import { everyOne, SOAK } from "./matrix.ts";
import { alive, typePay } from "./stand.ts";
import { serveTwoBuilds, type TwoBuilds } from "./two-builds.ts";

test.use({ serviceWorkers: "allow" });

/** A browser looks for a newer worker when it has nothing else to do. */
const LEISURELY = { timeout: 20_000 };

test.describe.configure({ timeout: 90_000 });

let builds: TwoBuilds;
let failed: string[];

test.beforeEach(async ({ context }) => {
  builds = await serveTwoBuilds();
  failed = [];
  context.on("response", (response) => {
    if (response.status() >= 400) failed.push(`${response.status()}: ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) failed.push(message.text());
  });
  context.on("weberror", (fault) => failed.push(fault.error().message));
});

test.afterEach(async () => {
  await builds.close();
  expect(failed).toEqual([]);
});

/** Opens the first build's page and waits until all of it is kept. */
async function openFirst(page: Page): Promise<void> {
  await page.goto(`${builds.address}us`);
  await alive(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** Opens the page in a second window, and waits until the next build's worker has taken over there. */
async function openNext(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  const before = await keptBuilds(page);
  await other.goto(`${builds.address}us`);
  await alive(other);
  await expect(other).toHaveTitle(/ 2$/);
  await expect.poll(() => keptBuilds(page), LEISURELY).not.toEqual(before);
  await expect.poll(() => isUpdated(page), LEISURELY).toBe(true);
  return other;
}

/** Whether no worker is on its way any more: a build's files are kept before its worker takes over. */
function isUpdated(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.ready;
    return installing === null && waiting === null && active?.state === "activated";
  });
}

/** The builds that are kept, by the names of their caches. */
function keptBuilds(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => /-[0-9a-f]{10}$/.test(name)));
}

/** Empties the browser's own cache, which is nothing to rely on; what the worker keeps stays. */
async function forgetFetched(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
}

async function savesItsFile(page: Page): Promise<void> {
  await typePay(page, "185k");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save career.yaml" }).click();
  expect((await downloading).suggestedFilename()).toBe("career.yaml");
}

test("a page that was open before an update still saves and opens files after it", async ({ page }) => {
  await openFirst(page);
  builds.goOn();
  await openNext(page);
  await forgetFetched(page);
  await savesItsFile(page);
  const choosing = page.waitForEvent("filechooser");
  await page.locator("button", { hasText: "Open career.yaml" }).click();
  await (await choosing).setFiles({
    name: "career.yaml",
    mimeType: "text/yaml",
    buffer: Buffer.from("a: 1\n"),
  });
  await expect(page.getByRole("status").filter({ hasText: "Nothing was changed." })).toBeVisible();
});

test("a reload after an update has the next build, and without a line it works whole", async ({ page }) => {
  await openFirst(page);
  builds.goOn();
  await openNext(page);
  await page.reload();
  await expect(page).toHaveTitle(/ 2$/);
  await builds.fallSilent();
  for (const market of ["us", "gb"]) {
    await page.goto(`${builds.address}${market}`);
    await expect(page).toHaveTitle(/ 2$/);
    await alive(page);
    const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => src));
    expect(scripts).toEqual([expect.stringContaining("/assets/next-main-")]);
  }
  await savesItsFile(page);
});

test("on a line on which nothing comes back, what was kept is shown after a while", { tag: SOAK }, async ({
  page,
}) => {
  await openFirst(page);
  builds.goMute();
  await page.reload({ timeout: 15_000 });
  await alive(page);
  await savesItsFile(page);
});

const NOT_WHOLE = [
  ["a file of which cannot be had", "**/assets/next-open-career-file-*", { status: 503 }],
  ["a document of which is of yet another build", "**/gb", { body: '<script src="/assets/newer-1.js">' }],
] as const;

for (const { one, tag } of everyOne(NOT_WHOLE, ([how]) => how.startsWith("a document"))) {
  const [how, address, answer] = one;
  test(`an update ${how} is not kept, and the build before it goes on`, { tag }, async ({ page }) => {
    await openFirst(page);
    const before = await keptBuilds(page);
    await page.context().route(address, (route) => route.fulfill(answer));
    builds.goOn();
    await page.reload();
    await expect(page).toHaveTitle(/ 2$/);
    await alive(page);
    await expect.poll(() => updateEnds(page), LEISURELY).toBe("refused");
    expect(await keptBuilds(page)).toEqual(before);
    await builds.fallSilent();
    await page.reload();
    await alive(page);
    expect(await page.title()).not.toMatch(/ 2$/);
    await savesItsFile(page);
    failed = failed.filter((fault) => !fault.includes("/assets/next-open-"));
  });
}

/** Asks for the newest worker, and how its installation ends. */
function updateEnds(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (!installing) return "nothing new";
    await new Promise((changed) => installing.addEventListener("statechange", changed, { once: true }));
    return installing.state === "redundant" ? "refused" : "kept";
  });
}
