import type { Locator, Page } from "@playwright/test";
import { expect } from "./visit.ts";

/** A career file of four systems: one that is strong, one that is stale and vague, a list of tools, one that lacks a window. */
export const FOUR_SYSTEMS = `# mine
paycurve: 1
me: { market: GB } # home
evidence:
  - id: ticket-triage
    system: Support-ticket triage classifier
    problem: Tickets waited for a human to route them
    metric: median resolution time
    unit: hours
    baseline: 20
    after: 14
    method: six-week A/B test, 12,400 tickets
    shipped: 2026-03-10
    production: true
    part: designed the evaluation, tuned and deployed the model
    proof: ["https://example.org/post"]
    skills: [llm-fine-tuning]
    shows: [choosesModel, ownsFailures]
  - id: search
    system: Search assistant for contracts, significantly faster
    shipped: 2024-02-03
    production: true
  - id: tools
    system: LangChain, Pinecone and GPT-4
  - id: moderation
    system: Moderation queue ranking
    metric: share of harmful posts found in the first hour
    unit: "%"
    baseline: 61
    after: 78
    method: A/B test
    shipped: 2026-08-01
    production: true
`;

/** Opens the page and waits until its script has taken over. */
export async function openEvidence(page: Page, market = "gb"): Promise<void> {
  await page.goto(`/${market}/evidence`);
  await expect(newLine(page)).toBeEnabled();
}

/** Opens a career file on the page. */
export async function openFile(page: Page, text = FOUR_SYSTEMS): Promise<void> {
  const file = { name: "career.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText("career.yaml is open.")).toBeVisible();
}

/** The line on which a system is jotted down. */
export function newLine(page: Page): Locator {
  return page.getByRole("textbox", { name: "A system that you shipped, in one line" });
}

/** Jots a system down. */
export async function noteSystem(page: Page, system: string): Promise<void> {
  await newLine(page).fill(system);
  await newLine(page).press("Enter");
}

/** The one question, with what is said beneath it. */
export function question(page: Page): Locator {
  return page.locator(".question-panel");
}

/** The systems as they are listed. */
export function systems(page: Page): Locator {
  return page.locator(".shipped > ul > li");
}

/** What the record comes to. */
export function finding(page: Page): Locator {
  return page.getByRole("heading", { level: 1 });
}
