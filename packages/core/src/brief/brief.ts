import type { CalendarDate } from "../calendar/index.ts";
import type { RecordStrength } from "../evidence/index.ts";
import type { Level } from "../figures/index.ts";
import type { Market } from "../money/index.ts";
import type { Withheld } from "../stats/index.ts";
import type { BriefSource } from "./brief-source.ts";
import type { Sentence } from "./sentence.ts";

/** A number of a brief with the reason for it; `amount` null where there is nothing to ask for in base. */
export interface BriefNumber {
  /** Major units of the market's currency per year. */
  readonly amount: number | null;
  readonly words: Sentence;
  readonly why: readonly Sentence[];
}

/** The three numbers of a talk about base pay. Only the first is said aloud. */
export interface BriefNumbers {
  readonly kind: "numbers";
  readonly ask: BriefNumber;
  readonly accept: BriefNumber;
  readonly walkAway: BriefNumber;
}

/** A reason to be said aloud, and what kind of thing it rests on. */
export interface Reason {
  readonly kind: "comparable" | "evidence" | "skill" | "quote" | "count" | "rival";
  readonly says: Sentence;
}

/** What is usually said against a number, what to answer, and what to keep in mind meanwhile. */
export interface Counter {
  readonly counter: string;
  readonly answer: readonly Sentence[];
  /** Not said aloud. */
  readonly mind: Sentence;
}

/** Something to know about a brief. */
export interface BriefNote {
  readonly check: string;
  readonly severity: "caution" | "info";
  readonly message: string;
}

/** What to say, in two layers: the local and specific leads in the room, the global argument lies beneath. */
export interface Brief {
  readonly market: Market;
  readonly asOf: CalendarDate;
  readonly level: Level | null;
  readonly whyLevel: Sentence | null;
  /** The id of the offer that is talked about; null where none is. */
  readonly offer: string | null;
  readonly strength: RecordStrength;
  readonly opening: Sentence;
  /** Withheld where the market's own pay bears no number. */
  readonly numbers: BriefNumbers | Withheld;
  /** What there is beside this; not said aloud unless it is better. */
  readonly alternative: Sentence;
  /** In the order of how local and how strong they are; three at the most. */
  readonly reasons: readonly Reason[];
  readonly counters: readonly Counter[];
  readonly questions: readonly Sentence[];
  /** Context, never led with. */
  readonly beneath: readonly Sentence[];
  readonly notes: readonly BriefNote[];
  /** All that its facts are from, in the order they are first cited. */
  readonly sources: readonly BriefSource[];
}
