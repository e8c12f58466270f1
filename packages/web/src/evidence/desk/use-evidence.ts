import type { EvidenceItem } from "@paycurve/core/evidence";
import type { Market } from "@paycurve/core/money";
import type { Refusal, Told } from "../../career/index.ts";
import { deedsInTurn, useDeeds } from "../../deeds-in-turn.ts";
import { careerText, type KnownPerson } from "../../person/index.ts";
import type { Written } from "./answered-text.ts";

/** Where on the page something is said: under the line, the question or what is published, over the items, at the file's buttons. */
export type Place = "line" | "question" | "publish" | "items" | "file";

/** The evidence on the page, and what is to be said of it. */
export interface EvidenceShown extends Told<Place> {
  /** In the order of their file; null until it is known whether there is one. */
  readonly items: readonly EvidenceItem[] | null;
}

/** What is written of an item, and how it is said back once it stands. */
export interface Answer extends Written {
  readonly words: (item: EvidenceItem) => string;
  /** Where it is said; under the question, unless it is given elsewhere. */
  readonly place?: Place;
}

/** What can be done with the evidence on the page; each waits until the one before is done. */
export interface EvidenceDeeds {
  /** Shows the evidence that this browser keeps. */
  readonly back: () => Promise<void>;
  /** Writes one more system into the file; answers its id, or why it cannot be. */
  readonly add: (system: string) => Promise<{ readonly id: string } | Refusal>;
  /** Writes an answer about an item into the file; answers why not, where it cannot be. */
  readonly write: (id: string, answer: Answer) => Promise<Refusal | null>;
  /** Takes an item out of the file. */
  readonly remove: (id: string) => Promise<void>;
  /** Shows the evidence of another file, and keeps it. */
  readonly open: (file: File) => Promise<void>;
  /** Makes it as it was before the last deed, and says so at a place. */
  readonly undo: (place: Place) => Promise<void>;
  /** Hands the file to the browser, to keep where the person wants it. */
  readonly save: () => Promise<void>;
}

/** The evidence on the page, and what can be done with it. */
export interface KnownEvidence extends EvidenceShown, EvidenceDeeds {}

/** Before it is known what this browser keeps. */
export const NOTHING: EvidenceShown = {
  items: null,
  said: { place: "file", words: null, refused: false },
  canUndo: false,
};

/** The evidence that this browser keeps, and how it is opened, shown and changed; a file also tells of the person. */
export function useEvidence(market: Market, change: KnownPerson["change"]): KnownEvidence {
  return useDeeds<EvidenceShown, EvidenceDeeds>(NOTHING, (tell) => {
    const inTurn = deedsInTurn(async () =>
      (await import("./evidence-desk.ts")).evidenceDesk(market, { tell, change }),
    );
    return {
      add: (system) => inTurn((at) => at.add(system)),
      write: (id, answer) => inTurn((at) => at.write(id, answer)),
      remove: (id) => inTurn((at) => at.remove(id)),
      open: (file) => inTurn((at) => at.open(file)),
      undo: (place) => inTurn((at) => at.undo(place)),
      save: () => inTurn((at) => at.save()),
      back: async () => ((await careerText()) === null ? tell({ items: [] }) : inTurn((at) => at.back())),
    };
  });
}
