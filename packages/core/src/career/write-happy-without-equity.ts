import { Lexer } from "yaml";
import { InputError } from "../errors.ts";
import { type OpenCareer, openCareer } from "./open-career.ts";
import { readOffers } from "./read-offers.ts";
import { setField } from "./set-field.ts";

const FILE = "career.yaml";

/**
 * The text of a career file in which someone has said whether they would take an offer if its equity came to nothing. One
 * value is spliced in; every other byte stays.
 *
 * Shape   a career file's text, an offer's id, yes or no → text
 * Errors  InputError as `readOffers`; "career.no-offer" where none has this id; "career.unsafe" where nothing can be
 *         spliced in without harm, rather than to do any
 * @example writeHappyWithoutEquity("paycurve: 1\noffers: [{ id: a, market: US, base: { amount: 185000 } }]", "a", false) // => "paycurve: 1\noffers: [{ id: a, market: US, base: { amount: 185000 }, happyWithoutEquity: false }]"
 */
export function writeHappyWithoutEquity(text: string, id: string, happy: boolean): string {
  const index = readOffers(text, FILE).offers.findIndex((offer) => offer.id === id);
  if (index < 0)
    throw new InputError("career.no-offer", `${FILE}: no offer is called “${id}”.`, { field: "id" });
  const path = ["offers", String(index), "happyWithoutEquity"];
  const isSaidBy = (standing: unknown): boolean => standing === happy;
  const after = setField(openCareer(text, FILE), { path, value: happy, isSaidBy });
  const wanted = openCareer(text, FILE);
  wanted.document.setIn(path, happy);
  if (said(wanted, text) === said(openCareer(after, FILE), after)) return after;
  const says = `${FILE}: is written in a way that cannot be changed here without harm; change it by hand.`;
  throw new InputError("career.unsafe", says, { field: "career" });
}

/** All that a file says, and each comment. */
function said({ document }: OpenCareer, text: string): string {
  const comments = [...new Lexer().lex(text)].filter((token) => token.startsWith("#"));
  return JSON.stringify([sorted(document.toJS()), comments]);
}

/** The same with every map's fields in one order: where a field was put in does not matter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, sorted(inner)]));
}
