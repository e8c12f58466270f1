import type { Said } from "@paycurve/core/brief";
import type { ReadTalk } from "@paycurve/core/career";
import type { Market } from "@paycurve/core/money";
import { useEffect, useRef, useState } from "react";
import type { Refusal } from "../../career/index.ts";
import { careerText, type KnownPerson, NOBODY, type Person, recall } from "../../person/index.ts";
import { NOTHING_NOTED } from "../brief-of.ts";

/** Where on the page something is said: at the file's buttons, or under what was told. */
export type Place = "file" | "told";

/** What the person's file holds for a talk, and what is to be said of it. */
export interface SayShown {
  /** Null until it is known whether there is a file. */
  readonly talk: ReadTalk | null;
  /** The other market that the file is about; null where it is about this one or none. */
  readonly elsewhere: Market | null;
  readonly said: { readonly place: Place; readonly words: string | null; readonly refused: boolean };
  /** Whether the last deed can be undone. */
  readonly canUndo: boolean;
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
  const [shown, setShown] = useState(NOTHING);
  const [deeds] = useState(() => deedsInTurn(market, setShown, change));
  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) void deeds.back();
    begun.current = true;
  }, [deeds]);
  return { ...shown, ...deeds };
}

/** Every deed after the one before, so that none writes over what another has just written; what they need comes with the first. */
function deedsInTurn(
  market: Market,
  setShown: (next: (now: SayShown) => SayShown) => void,
  change: KnownPerson["change"],
): SayDeeds {
  let last: Promise<unknown> = Promise.resolve();
  let desk: Promise<SayDeeds> | null = null;
  const tell = (shown: Partial<SayShown>): void => setShown((now) => ({ ...now, ...shown }));
  const opened = (): Promise<SayDeeds> => {
    desk ??= import("./say-desk.ts").then(({ sayDesk }) => sayDesk(market, { tell, change }));
    return desk;
  };
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work);
    last = mine.catch(() => null);
    return mine;
  };
  return {
    tell: (line) => inTurn(async () => (await opened()).tell(line)),
    open: (file) => inTurn(async () => (await opened()).open(file)),
    undo: (place) => inTurn(async () => (await opened()).undo(place)),
    save: () => inTurn(async () => (await opened()).save()),
    back: () =>
      inTurn(async () => {
        if (desk === null && (await careerText()) === null && isNobody(await recall()))
          return tell({ talk: NOTHING_NOTED });
        return (await opened()).back();
      }),
  };
}

function isNobody(person: Person | null): boolean {
  return person === null || JSON.stringify({ ...person, words: {} }) === JSON.stringify(NOBODY);
}
