import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./visit.ts";

/** The files of three people, as the guide has them, by their market. */
export const PEOPLE = { us: "us-senior", gb: "uk-mid-to-senior", in: "india-none" } as const;

/** A person's file. */
export function fileOf(name: string): string {
  return `docs/guide/briefs/${name}.yaml`;
}

/** Opens the page and waits until its script has taken over. */
export async function openSay(page: Page, market: string): Promise<void> {
  await page.goto(`/${market}/say`);
  await expect(page.getByRole("button", { name: "Reveal the answer" })).toBeEnabled();
}

/** Opens a career file on the page. */
export async function openText(page: Page, text: string): Promise<void> {
  const file = { name: "career.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText("career.yaml is open.")).toBeVisible();
}

/** Opens one of the three people's files in their own market. */
export async function openPerson(page: Page, market: keyof typeof PEOPLE): Promise<void> {
  await openSay(page, market);
  await openText(page, readFileSync(fileOf(PEOPLE[market]), "utf8"));
}

/** The opening line. */
export function opening(page: Page): Locator {
  return page.getByRole("heading", { level: 1 });
}

/** The number to ask, or what stands for it. */
export function ask(page: Page): Locator {
  return page.locator(".say-numbers .told").first();
}

/** Waits until this browser keeps these words, so that a reload finds them. */
export async function expectKept(page: Page, words: string): Promise<void> {
  const kept = (): Promise<string> =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open("keyval-store");
          opening.onsuccess = () => {
            const all = opening.result.transaction("keyval").objectStore("keyval").getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(all.result));
            };
          };
        }),
    );
  await expect.poll(kept).toContain(words);
}
