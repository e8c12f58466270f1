import { type Brief, editedSentence, OWN_WORDS, type Sentence } from "@paycurve/core/brief";

/** The place of an answer's sentence in a brief, by the counter it answers. */
export function placeOfAnswer(counter: string, index: number): string {
  return `${counter} ${index + 1}`;
}

/** The place of a reason. */
export function placeOfReason(index: number): string {
  return `reason ${index + 1}`;
}

/** The place of the opening. */
export const OPENING = "opening";

/**
 * A brief with sentences in the person's own words; those that are refused stand as they were.
 *
 * Shape   a brief, what stands at a place in own words (null: nothing) → Brief
 */
export function withOwnWords(brief: Brief, at: (place: string) => string | null): Brief {
  const own = (place: string, ours: Sentence): Sentence => {
    const text = at(place);
    if (text === null || text.trim() === "") return ours;
    const { says, refusal } = editedSentence(text, brief);
    return refusal === null ? says : ours;
  };
  return {
    ...brief,
    opening: own(OPENING, brief.opening),
    reasons: brief.reasons.map((reason, index) => ({
      ...reason,
      says: own(placeOfReason(index), reason.says),
    })),
    counters: brief.counters.map((counter) => ({
      ...counter,
      answer: counter.answer.map((ours, index) => own(placeOfAnswer(counter.counter, index), ours)),
    })),
    sources: [...brief.sources, OWN_WORDS],
  };
}
