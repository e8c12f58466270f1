import type { Market } from "@paycurve/core/money";
import { careerFileOf, downloadCareer, meIn, orRefusal, type Refusal } from "../career/index.ts";
import { keepCareerText, NOBODY, recall, understoodPay } from "../person/index.ts";

const FILE_NAME = "career.yaml";

/**
 * Saves the person's file: their offers, with what they told the other pages written into the same file.
 *
 * Shape   the file's text, the market of the page → what to say of it, or why it cannot be written
 */
export async function saveOffers(text: string, market: Market): Promise<string | Refusal> {
  const person = (await recall()) ?? NOBODY;
  const stated = orRefusal(() => meIn(text, FILE_NAME).me.market);
  const isTheirs = stated === null || stated === market;
  const pay = isTheirs ? (understoodPay(person.pay[market] ?? "", market).pay?.money ?? null) : null;
  const saved = careerFileOf(person, { market, pay, cleared: false }, text);
  if ("refusal" in saved) return saved;
  downloadCareer(saved.text, FILE_NAME);
  await keepCareerText(saved.text);
  return `${FILE_NAME} was saved, ${pay ? "with your offers and your own pay" : "with your offers"}.`;
}

/** Saves a text that is not the person's own, as it is shown. */
export function saveAsShown(text: string): string {
  downloadCareer(text, FILE_NAME);
  return `${FILE_NAME} was saved as it is shown here.`;
}
