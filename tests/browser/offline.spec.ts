import type { Page } from "@playwright/test";
import { everyOne, SOAK } from "./matrix.ts";
import { answerScope } from "./scope-answers.ts";
import { alive, expectYouAt, openStand, payField, typePay, verdict } from "./stand.ts";
import { expect, test } from "./visit.ts";

test.use({ serviceWorkers: "allow" });

/** Once the worker holds everything, the line is cut; that it is, is checked. */
async function cutTheLine(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((claimed) => {
      navigator.serviceWorker.addEventListener("controllerchange", claimed, { once: true });
    });
  });
  await page.context().setOffline(true);
  const reached = await page.evaluate(() =>
    fetch("/healthz").then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
}

/** What fails because the line is cut: the worker asks the server first, and we asked whether it answers. */
const CUT = /ERR_INTERNET_DISCONNECTED|\/healthz/;

test.afterEach(({ faults }) => {
  faults.splice(0, faults.length, ...faults.filter((fault) => !CUT.test(fault)));
});

test("without a line, a reload brings the whole page back, with what was typed", async ({ page }) => {
  await openStand(page);
  await typePay(page, "185k");
  await answerScope(page, "hhaan");
  await payField(page).press("Enter");
  const before = await verdict(page);
  await cutTheLine(page);
  await page.reload();
  await expectYouAt(page, 185_000);
  expect(await verdict(page)).toBe(before);
  await typePay(page, "205000");
  await expectYouAt(page, 205_000);
});

test("a market that was never visited is there without a line", async ({ page }) => {
  await openStand(page, "us");
  await cutTheLine(page);
  await page.goto("/gb");
  await alive(page);
  await typePay(page, "95k");
  await expectYouAt(page, 95_000);
  await page.goto("/in/figures");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("India");
  await page.goto("/in/say");
  await page.getByRole("button", { name: "Reveal the answer" }).click();
  await expect(page.getByText("What does the top of the band own")).not.toHaveCount(0);
  await page.goto("/in/evidence");
  await page.getByRole("textbox", { name: /^A system that you shipped/ }).fill("Ticket triage");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("1 weak");
});

for (const { one: visited, tag } of everyOne(["gb", "in/figures"], (one) => one === "in/figures")) {
  test(`without a line the bare address leads to the market visited last: /${visited}`, { tag }, async ({
    page,
  }) => {
    await openStand(page, "us");
    await cutTheLine(page);
    await page.goto(`/${visited}`);
    await page.goto("/");
    await expect(page).toHaveURL(`/${visited.slice(0, 2)}`);
    await expect(page.getByRole("group", { name: /^Pay curve, / })).toBeVisible();
    await expect(page.getByText("Your browser's language")).toHaveCount(0);
  });
}

test("the bare address leads to the very first market visited, which no worker saw opened", async ({
  page,
}) => {
  await openStand(page, "gb");
  await cutTheLine(page);
  await page.goto("/");
  await expect(page).toHaveURL("/gb");
  await expect(page.getByRole("group", { name: /^Pay curve, / })).toBeVisible();
});

test("the career file is opened and saved without a line", { tag: SOAK }, async ({ page }) => {
  await openStand(page, "us");
  await cutTheLine(page);
  await page.reload();
  await alive(page);
  await typePay(page, "185k");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save career.yaml" }).click();
  expect((await downloading).suggestedFilename()).toBe("career.yaml");
});

test("typefaces are there without a line", async ({ page }) => {
  await openStand(page, "us");
  await cutTheLine(page);
  await page.reload();
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
  });
  expect(new Set(loaded.map((family) => family.replaceAll('"', "")))).toEqual(
    new Set(["Paycurve Serif", "Paycurve Sans"]),
  );
});
