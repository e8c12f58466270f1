import type { Market } from "@paycurve/core/money";
import { NOBODY, recall, understoodPay } from "../person/index.ts";
import { careerFileOf } from "./career-file-of.ts";
import { meIn } from "./me-in.ts";
import { orRefusal, type Refusal } from "./read-career-file.ts";

/**
 * The person's file as it is saved from another page than Stand: with what they told the other pages in it too. Pay typed for
 * another market than the file's stays out of it, for what the file holds may be in the market that it names.
 *
 * Shape   the file's text or null, the market of the page → text, or why it cannot be written
 */
export async function textToSave(
  text: string | null,
  market: Market,
): Promise<{ readonly text: string } | Refusal> {
  const person = (await recall()) ?? NOBODY;
  const stated = text === null ? null : orRefusal(() => meIn(text, "career.yaml").me.market);
  const isTheirs = stated === null || stated === market;
  const typed = isTheirs ? (person.pay[market] ?? "") : "";
  return careerFileOf(
    person,
    { market, pay: understoodPay(typed, market).pay?.money ?? null, cleared: false },
    text,
  );
}
