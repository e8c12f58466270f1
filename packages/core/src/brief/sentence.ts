/** Words that say something which is so, and the ids of what they are from. */
export interface Fact {
  readonly text: string;
  readonly cites: readonly string[];
}

/** A sentence or two: plain words, in which no number stands, and facts. */
export type Sentence = readonly (string | Fact)[];

/**
 * Words with what they are from.
 *
 * @example fact("£95,000", "offer:acme") // => { text: "£95,000", cites: ["offer:acme"] }
 */
export function fact(text: string, ...cites: readonly string[]): Fact {
  return { text, cites };
}

/**
 * A sentence as it is written: plain words around facts.
 *
 * Shape   a template whose values are facts or plain words → Sentence
 * @example say`At ${fact("£95,000", "offer:acme")} base.` // => ["At ", { text: "£95,000", cites: ["offer:acme"] }, " base."]
 */
export function say(words: TemplateStringsArray, ...facts: readonly (string | Fact | Sentence)[]): Sentence {
  return words.flatMap((plain, index) => {
    const next = facts[index];
    const inner =
      next === undefined ? [] : Array.isArray(next) ? (next as Sentence) : [next as string | Fact];
    return plain === "" ? inner : [plain, ...inner];
  });
}

/**
 * A sentence as words alone.
 *
 * @example sentenceWords(["At ", { text: "£95,000", cites: [] }, "."]) // => "At £95,000."
 */
export function sentenceWords(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

/**
 * What a sentence is from.
 *
 * Shape   a sentence → ids, each once, in the order they come
 */
export function citesOf(sentence: Sentence): string[] {
  return [...new Set(sentence.flatMap((part) => (typeof part === "string" ? [] : part.cites)))];
}

/**
 * Sentences one after another.
 *
 * @example sentenceWords(joined([["One."], ["Two."]])) // => "One. Two."
 */
export function joined(sentences: readonly Sentence[], between = " "): Sentence {
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [between, ...sentence]));
}
