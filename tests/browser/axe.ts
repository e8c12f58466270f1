import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Still an experiment of axe: it takes every word drawn inside a mark for the mark's label. */
const EXPERIMENTAL = ["label-content-name-mismatch"];

/** What axe finds, each with where it is. */
export async function axeFindings(page: Page): Promise<string[]> {
  return found(page, axe(page).withTags(RULES).disableRules(EXPERIMENTAL));
}

/** What axe finds of colours alone, where nothing else has changed. */
export async function contrastFindings(page: Page): Promise<string[]> {
  return found(page, axe(page).withRules(["color-contrast"]));
}

/** Runs in the page itself and brings back what is violated alone: all that passes is most of the time. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
}

async function found(page: Page, asked: AxeBuilder): Promise<string[]> {
  const { violations } = await asked.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${page.url()} ${id}: ${html.slice(0, 120)}`),
  );
}
