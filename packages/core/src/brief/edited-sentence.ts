import { MARKETS, type Market } from "../money/index.ts";
import type { Brief } from "./brief.ts";
import { foreignMoneyIn } from "./brief-lint.ts";
import { aloudIn, sentencesOf } from "./brief-sentences.ts";
import type { BriefSource } from "./brief-source.ts";
import { type Fact, fact, type Sentence, sentenceWords } from "./sentence.ts";

/** A sentence of a brief in the person's own words, as far as it can be traced. */
export interface EditedSentence {
  /** The same words; each number of the brief cites what it is from, any other the person's own words. */
  readonly says: Sentence;
  /** The numbers that trace to nothing in the brief. */
  readonly untraced: readonly string[];
  /** Why it is not said aloud; null where it may be. */
  readonly refusal: string | null;
}

/** What a number is from that only the person vouches for. */
export const OWN_WORDS: BriefSource = {
  id: "me:words",
  kind: "me",
  market: null,
  says: "your own words, of which nothing here knows the source",
  url: null,
};

/**
 * What a person wrote in place of a sentence, held against the brief: its numbers traced, another market's money or figure
 * and what they would accept refused. Facts copied word for word stay what they are.
 *
 * Shape   text, the brief that it is said in → EditedSentence
 * Source  PRODUCT, “What do I say?”, ground rules 1 and 3
 */
export function editedSentence(text: string, brief: Brief): EditedSentence {
  const facts = sentencesOf(brief)
    .flatMap(([, sentence]) => sentence)
    .filter((part) => typeof part !== "string");
  const quoted = withQuotes(text, facts);
  const says = quoted.flatMap((part) => (typeof part === "string" ? withNumbers(part, facts) : [part]));
  const untraced = says.flatMap((part) =>
    typeof part !== "string" && part.cites.includes(OWN_WORDS.id) ? [part.text] : [],
  );
  return { says, untraced, refusal: foreignRefusal(quoted, untraced, brief) ?? secretRefusal(says, brief) };
}

const SHORTEST_QUOTE = 3;

/** The text with every fact in it that stands there word for word; the longest are found first. */
function withQuotes(text: string, facts: readonly Fact[]): Sentence {
  const longest = facts
    .filter((one) => one.text.length >= SHORTEST_QUOTE)
    .toSorted((one, other) => other.text.length - one.text.length);
  return longest.reduce<Sentence>(
    (sentence, one) => sentence.flatMap((part) => (typeof part === "string" ? split(part, one) : [part])),
    [text],
  );
}

function split(text: string, one: Fact): Sentence {
  const at = text.indexOf(one.text);
  const end = at + one.text.length;
  if (at === -1 || WORD.test(text.charAt(at - 1)) || WORD.test(text.charAt(end))) return [text];
  const [before, after] = [text.slice(0, at), text.slice(end)];
  return [...(before === "" ? [] : [before]), one, ...(after === "" ? [] : split(after, one))];
}

const WORD = /[\p{L}\p{N}]/u;
const NUMBER = /[$£₹€]?\d(?:[\d,.]*\d)?(?:\s?%|[kK](?!\p{L})|\s?(?:lakh|crore)s?(?!\p{L}))?/gu;

function withNumbers(text: string, facts: readonly Fact[]): Sentence {
  const parts: (string | Fact)[] = [];
  let from = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    if (index > from) parts.push(text.slice(from, index));
    const known = facts.find((one) => numbersIn(one.text).includes(worth(number)));
    parts.push(fact(number, ...(known?.cites ?? [OWN_WORDS.id])));
    from = index + number.length;
  }
  return from < text.length ? [...parts, text.slice(from)] : parts;
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => worth(number));
}

/** What a number says, however it is written: £105k is £105,000. */
function worth(number: string): string {
  const digits = Number(number.replaceAll(/[^\d.]/g, ""));
  const times = /crore/.test(number) ? 1e7 : /lakh/.test(number) ? 1e5 : /k$/i.test(number) ? 1000 : 1;
  return `${digits * times}${number.endsWith("%") ? "%" : ""}`;
}

function foreignRefusal(quoted: Sentence, untraced: readonly string[], brief: Brief): string | null {
  const { market } = brief;
  const ofPay = quoted.filter(
    (part) => typeof part === "string" || !part.cites.every((id) => id.startsWith("evidence:")),
  );
  const money = foreignMoneyIn(sentenceWords(ofPay), market);
  const plain = quoted.filter((part) => typeof part === "string").join(" ");
  const from = ABROAD.find(({ home, coin, place }) =>
    money === null ? untraced.length > 0 && home !== market && place.test(plain) : coin.test(money),
  );
  if (!from) return null;
  return `${from.figure} proves nothing in ${MARKETS[market].inText}. ${leadWith(brief)}`;
}

const ABROAD: readonly {
  readonly home: Market | null;
  readonly figure: string;
  readonly coin: RegExp;
  readonly place: RegExp;
}[] = [
  {
    home: "US",
    figure: "A US figure",
    coin: /\$|USD|dollar/i,
    place:
      /\b(?:USA?|U\.S\.|United States|Americans?|America|Silicon Valley|San Francisco|Bay Area|New York|Seattle)(?!\p{L})/u,
  },
  {
    home: "GB",
    figure: "A UK figure",
    coin: /£|GBP|pound/i,
    place: /\b(?:UK|U\.K\.|Britain|British|England|United Kingdom|London)(?!\p{L})/u,
  },
  {
    home: "IN",
    figure: "An Indian figure",
    coin: /₹|INR|rupee|LPA|lakh|crore/i,
    place: /\b(?:Indian?|Bangalore|Bengaluru|Hyderabad|Mumbai|Pune|Chennai|Gurgaon|Gurugram|Noida)(?!\p{L})/u,
  },
  { home: null, figure: "A figure in euros", coin: /€|EUR/, place: /(?!)/ },
];

const COUNTS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** What the person has of their own to lead with instead. */
function leadWith({ sources, reasons }: Brief): string {
  const n = sources.filter(({ kind }) => kind === "local").length;
  if (n === 1) return "Lead with your local point.";
  if (n > 1) return `Lead with your ${COUNTS[n] ?? n} local points.`;
  return reasons.some(({ kind }) => kind === "evidence")
    ? "Lead with what you shipped."
    : "Lead with what the role owns.";
}

function secretRefusal(says: Sentence, brief: Brief): string | null {
  const { numbers } = brief;
  if (!("ask" in numbers) || numbers.ask.amount === null) return null;
  const aloud = new Set(
    aloudIn(brief).flatMap(([, sentence]) =>
      sentence.flatMap((part) => (typeof part === "string" ? [] : numbersIn(part.text))),
    ),
  );
  const said = says.flatMap((part) => (typeof part === "string" ? [] : numbersIn(part.text)));
  const gives = ({ amount }: { readonly amount: number | null }): boolean =>
    amount !== null && said.includes(String(amount)) && !aloud.has(String(amount));
  if (gives(numbers.accept))
    return "That is what you would accept: whoever hears it pays no more. Say what you ask.";
  return gives(numbers.walkAway)
    ? "That is where you would walk away: whoever hears it pays no more. Say what you ask."
    : null;
}
