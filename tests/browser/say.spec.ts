import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { BriefDocument } from "@paycurve/core/brief";
import type { Page } from "@playwright/test";
import { axeFindings, contrastFindings } from "./axe.ts";
import { watchShifts } from "./layout-shift.ts";
import { everyOne, SOAK } from "./matrix.ts";
import { lowTargets, poorWords, sidewaysScroll } from "./measured.ts";
import { paperPicture, picture } from "./picture.ts";
import { ask, expectKept, fileOf, opening, openPerson, openSay, openText, PEOPLE } from "./say.ts";
import { openStand } from "./stand.ts";
import { expect, test } from "./visit.ts";

const SMALLEST = 11;
const FINGER = 44;
const MOST_SHIFT = 0.01;

function briefOfCommand(file: string): BriefDocument {
  const { stdout } = spawnSync(process.execPath, ["packages/cli/bin/paycurve.mjs", "brief", file, "--json"], {
    encoding: "utf8",
  });
  return JSON.parse(stdout) as BriefDocument;
}

for (const { one: market, tag } of everyOne(["us", "gb", "in"] as const, (one) => one === "gb")) {
  test(`the person of ${PEOPLE[market]} reads on the page what the command says`, { tag }, async ({
    page,
  }) => {
    const brief = briefOfCommand(fileOf(PEOPLE[market]));
    await openPerson(page, market);
    const { ask: asked, accept, walkAway } = brief.numbers;
    const numbers = [asked, accept, walkAway].map((one) => one?.text ?? "withheld");
    for (const [index, words] of numbers.entries())
      await expect(page.locator(".say-numbers .told").nth(index)).toContainText(words);
    const plain = (words: string): string => words.replaceAll(/\s+/g, "");
    const shown = async (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((all) =>
        all.map((one) => {
          const copy = one.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll("sup")) mark.remove();
          return copy.textContent ?? "";
        }),
      );
    expect((await shown("h1")).map(plain)).toEqual([plain(`“${brief.opening.text}”`)]);
    expect((await shown(".say-reasons li > p")).map(plain)).toEqual(
      brief.reasons.map(({ text }) => plain(text)),
    );
  });
}

test("axe finds nothing in a brief with its numbers, nor in the dark", async ({ page }) => {
  await openPerson(page, "gb");
  await page.keyboard.press("r");
  await picture(page, "gb, say");
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await picture(page, "gb, say, dark");
  expect(await contrastFindings(page)).toEqual([]);
});

test("with nothing noted it says what is missing and where to note it, and the five counters stand", async ({
  page,
}) => {
  await openSay(page, "in");
  await expect(page.getByText("Reasons, and no number", { exact: true })).toBeVisible();
  for (const name of ["Stand", "My market", "Evidence", "Offers"])
    await expect(page.locator(".because").getByRole("link", { name })).toBeVisible();
  await expect(page.locator(".counter-list li")).toHaveCount(5);
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.locator("main").innerText()).not.toMatch(/[$£]/);
});

test("counters are rehearsed by keyboard, one by one, and single keys can be switched off", async ({
  page,
}) => {
  await openPerson(page, "gb");
  const card = page.locator(".rehearsed");
  await expect(card).toContainText("1 of 5");
  await page.keyboard.press("n");
  await expect(card).toContainText("2 of 5");
  await expect(card).toContainText("What do you earn now?");
  await expect(card).not.toContainText("I am looking for");
  await page.keyboard.press("r");
  await expect(card).toContainText("I am looking for £113,000");
  await expect(page.locator(".rehearsal [aria-live]")).toContainText("I am looking for £113,000");
  await page.keyboard.press("p");
  await page.keyboard.press("p");
  await expect(card).toContainText("5 of 5");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("reveals the answer");
  await page.getByRole("checkbox", { name: "Single keys work" }).press("Space");
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await expect(card).toContainText("5 of 5");
});

test("a number leads to its footnote, and Escape back to the number", { tag: SOAK }, async ({ page }) => {
  await openPerson(page, "gb");
  const number = ask(page).getByRole("link");
  await number.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#note-1")).toBeFocused();
  await expect(page.locator("#note-1")).toContainText("Pennywhistle");
  await page.keyboard.press("Escape");
  await expect(number).toBeFocused();
});

test("a foreign figure is refused as it is typed and stays out of the brief; what was typed stays", async ({
  page,
}) => {
  await openPerson(page, "gb");
  await page.getByRole("button", { name: "Rewrite the opening" }).click();
  const field = page.getByRole("textbox", { name: "In your own words: the opening" });
  await field.fill("Over there they pay $206,000.");
  await expect(page.locator(".own-words .refusal")).toHaveText(
    "A US figure proves nothing in the United Kingdom. Lead with your three local points.",
  );
  await expect(opening(page)).toContainText("£113,000");
  expect(await axeFindings(page)).toEqual([]);
  await expect(page.locator(".say-sheet")).not.toContainText("$");
  await expectKept(page, "Over there they pay $206,000.");
  await page.reload();
  await expect(page.locator(".own-words")).toContainText("Over there they pay $206,000.");
});

test("own words survive a reload, are marked where a number traces to nothing, and go with Forget me", async ({
  page,
}) => {
  await openPerson(page, "gb");
  await page.getByRole("button", { name: "Rewrite reason 1" }).click();
  await page
    .getByRole("textbox", { name: "In your own words: reason 1" })
    .fill("An offer of £105k, and 7 more.");
  await expect(page.locator(".own-words")).toContainText(
    "7 traces to nothing: say where it is from, or leave it out.",
  );
  await expectKept(page, "An offer of £105k, and 7 more.");
  await page.reload();
  const reason = page.locator(".say-reasons li").first();
  await expect(reason.locator("p").first()).toContainText("An offer of £105k");
  await expect(reason.locator(".untraced")).toContainText("7");
  await expect(page.locator(".say-sheet")).toContainText("An offer of £105k");
  await openStand(page, "gb");
  await page.getByRole("button", { name: "Forget me" }).click();
  await expect(page.getByText("Everything you entered here is forgotten.")).toBeVisible();
  await openSay(page, "gb");
  await openPerson(page, "gb");
  await expect(page.locator(".own-words")).toHaveCount(0);
});

test("“I said this” is added to the file, and the next number to ask is not above it", async ({ page }) => {
  await openPerson(page, "gb");
  await page.getByRole("button", { name: "I said this" }).click();
  await page.getByLabel("To whom").fill("Larkrise recruiter");
  await page.getByLabel("Amount a year").fill("£108k");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Noted: £108,000 to Larkrise recruiter, of expected base, on")).toBeVisible();
  await expect(ask(page)).toContainText("£108,000");
  await expect(opening(page)).toContainText("£108,000");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save career.yaml" }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(text).toMatch(/\nsaid:\n {2}- .*date: /);
  expect(text).toContain("amount: 108000");
});

test("another of several offers can be talked about, and a reload remembers which", async ({ page }) => {
  await openPerson(page, "us");
  await expect(opening(page)).toContainText("Northgate Systems");
  await page.getByRole("radio", { name: "Tinwhistle Labs" }).check();
  await expect(opening(page)).toContainText("Tinwhistle Labs");
  await expectKept(page, "tinwhistle");
  await page.reload();
  await expect(opening(page)).toContainText("Tinwhistle Labs");
  await expect(page.getByRole("radio", { name: "Tinwhistle Labs" })).toBeChecked();
});

test("the brief is saved as Markdown and as HTML, in which no markup of a company's name works", async ({
  page,
}) => {
  await openSay(page, "gb");
  const evil = "<img src=x onerror=alert(1)>";
  await openText(
    page,
    `paycurve: 1\nme: { market: GB }\noffers:\n  - { id: a, company: "${evil}", market: GB, level: senior, base: { amount: 90000 } }\nevidence:\n  - { id: b, system: "${evil}", production: true, shipped: 2026-09-01, baseline: 2, after: 1, metric: "${evil}", method: six weeks }\n`,
  );
  await expect(opening(page)).toContainText(evil);
  expect(await page.locator("main img").count()).toBe(0);
  for (const [name, ending] of [
    ["Save as Markdown", "md"],
    ["Save as HTML", "html"],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`brief.${ending}`);
    expect(readFileSync(await file.path(), "utf8")).not.toContain("<img");
  }
});

test("/us/say prints on one sheet of A4 or Letter, with full addresses, without buttons", async ({
  page,
}) => {
  await openPerson(page, "us");
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format, printBackground: true });
    paperPicture(pdf, `paper-say-${format}`);
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".sheet-notes")).toContainText(/https:\/\/\S+\.\S+/);
  await expect(page.getByRole("button")).toHaveCount(0);
});

async function expectNoShift(page: Page): Promise<void> {
  const shifts = await watchShifts(page);
  await openSay(page, "gb");
  await expect(ask(page)).toContainText("£113,000");
  await page.waitForTimeout(200);
  const { total, what } = await shifts();
  expect(total, what.join("\n")).toBeLessThan(MOST_SHIFT);
}

/** Draws a finger across the counter. */
async function swipe(page: Page, by: { readonly across: number; readonly down?: number }): Promise<void> {
  const box = await page.locator(".rehearsed").boundingBox();
  if (!box) throw new Error("no counter is shown");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const finger = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", part: number): Promise<unknown> =>
    finger.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: x + by.across * part, y: y + (by.down ?? 0) * part }],
    });
  await touch("touchStart", 0);
  for (const part of [0.25, 0.5, 0.75, 1]) await touch("touchMove", part);
  await touch("touchEnd", 1);
}

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 900 }, hasTouch: true });

  test("a finger drawn to the left leads to the next counter, to the right back; a short one nowhere", async ({
    page,
  }) => {
    await openSay(page, "gb");
    const card = page.locator(".rehearsed");
    await expect(() => card.scrollIntoViewIfNeeded({ timeout: 1000 }), "drawn anew as it is").toPass();
    await swipe(page, { across: -120 });
    await expect(card).toContainText("2 of 5");
    await swipe(page, { across: 120 });
    await expect(card).toContainText("1 of 5");
    await swipe(page, { across: -30 });
    await swipe(page, { across: -60, down: 60 });
    await expect(card).toContainText("1 of 5");
  });

  test("what to say needs no sideways scroll, a finger finds every target, and nothing shifts as it loads", async ({
    page,
  }) => {
    await openPerson(page, "gb");
    await page.getByRole("button", { name: "Reveal the answer" }).click();
    await page.getByRole("button", { name: "I said this" }).click();
    for (const width of [320, 390, 900]) {
      await page.setViewportSize({ width, height: 900 });
      await picture(page, `gb, say, ${width}`);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await poorWords(page, SMALLEST)).toEqual([]);
      expect(await lowTargets(page, FINGER)).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 900 });
    await expectNoShift(page);
  });
});

test("nothing of what to say shifts as it loads on a desktop", { tag: SOAK }, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPerson(page, "gb");
  expect(await sidewaysScroll(page)).toBe(0);
  await expectNoShift(page);
});
