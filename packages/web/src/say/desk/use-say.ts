import type { Said, Talk } from "@paycurve/core/brief";
import type { Market } from "@paycurve/core/money";
import type { Refusal, Told } from "../../career/index.ts";
import { deedsInTurn, useDeeds } from "../../deeds-in-turn.ts";
import { careerText, type KnownPerson, NOBODY, type Person, recall } from "../../person/index.ts";
import { NOTHING_NOTED } from "../brief-of.ts";

/** Where on the page something is said: at the file's buttons, or under what was told. */
export type Place = "file" | "told";

/** What the person's file holds for a talk, and what is to be said of it. */
export interface SayShown extends Told<Place> {
  /** Null until it is known whether there is a file. */
  readonly talk: Talk | null;
  /** The other market that the file is about; null where it is about this one or none. */
  readonly elsewhere: Market | null;
}

/** What can be done with the file on the page; each waits until the one before is done. */
export interface SayDeeds {
  /** Shows what this browser keeps. */
  readonly back: () => Promise<void>;
  /** Notes what was told to whom, behind all that was noted before; answers why not, where it cannot be. */
  readonly tell: (line: Said) => Promise<Refusal | null>;
  /** Shows another file, and keeps it. */
  readonly open: (file: File) => Promise<void>;
  /** Makes it as it was before the last deed, and says so at a place. */
  readonly undo: (place: Place) => Promise<void>;
  /** Hands the file to the browser, to keep where the person wants it. */
  readonly save: () => Promise<void>;
}

/** The file on the page, and what can be done with it. */
export interface KnownSay extends SayShown, SayDeeds {}

/** Before it is known what this browser keeps. */
export const NOTHING: SayShown = {
  talk: null,
  elsewhere: null,
  said: { place: "file", words: null, refused: false },
  canUndo: false,
};

/** What this browser keeps for a talk, and how it is opened, shown and added to. */
export function useSay(market: Market, change: KnownPerson["change"]): KnownSay {
  return useDeeds<SayShown, SayDeeds>(NOTHING, (tell) => {
    const inTurn = deedsInTurn(async () => (await import("./say-desk.ts")).sayDesk(market, { tell, change }));
    return {
      tell: (line) => inTurn((at) => at.tell(line)),
      open: (file) => inTurn((at) => at.open(file)),
      undo: (place) => inTurn((at) => at.undo(place)),
      save: () => inTurn((at) => at.save()),
      back: async () =>
        (await careerText()) === null && isNobody(await recall())
          ? tell({ talk: NOTHING_NOTED })
          : inTurn((at) => at.back()),
    };
  });
}

function isNobody(person: Person | null): boolean {
  return person === null || JSON.stringify({ ...person, words: {}, talked: {} }) === JSON.stringify(NOBODY);
}
