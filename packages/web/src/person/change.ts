import type { Market } from "@paycurve/core/money";
import type { ScopeAnswer, ScopeQuestion } from "@paycurve/core/scope";
import { NOBODY, type OwnWords, type Person } from "./person.ts";

/** What happens to a person: applied to whom the page shows, and to whom the browser keeps, wherever they stand. */
export type Change = (person: Person) => Person;

/** Pay typed for a market. */
export function withPay(market: Market, text: string): Change {
  return (person) => ({ ...person, pay: { ...person.pay, [market]: text } });
}

/** One question of the scope test answered. */
export function withAnswer(question: ScopeQuestion, answer: ScopeAnswer): Change {
  return (person) => ({ ...person, scope: { ...person.scope, [question]: answer } });
}

/** A sentence of a brief put in own words; null gives it back as it was. */
export function withWords(place: string, words: OwnWords | null): Change {
  return (person) => {
    const { [place]: _, ...others } = person.words;
    return { ...person, words: words === null ? others : { ...others, [place]: words } };
  };
}

/** The offer of a market that a brief is about. */
export function withTalked(market: Market, offer: string): Change {
  return (person) => ({ ...person, talked: { ...person.talked, [market]: offer } });
}

/** Some of a person said anew; pay of other markets stays. */
export function withPart(part: Partial<Person>): Change {
  return (person) => ({ ...person, ...part, pay: { ...person.pay, ...part.pay } });
}

/** Nothing known any more. */
export function forgotten(): Person {
  return NOBODY;
}
