import type { CareerEdit } from "@paycurve/core/career";
import type { Market } from "@paycurve/core/money";
import type { Offer } from "@paycurve/core/offer";
import { useCallback, useEffect, useRef, useState } from "react";
import { careerText, keepCareerText } from "../person/index.ts";
import type { OffersIn } from "./offers-in.ts";

/** The offers on the page, and what is to be said of them. */
export interface OffersShown {
  /** Null until it is known whether there is a file. */
  readonly offers: readonly Offer[] | null;
  /** The same offers field by field, as their file has them. */
  readonly written: readonly unknown[];
  /** Whether they are the person's: what is not is never kept. */
  readonly own: boolean;
  readonly said: string | null;
  readonly refused: boolean;
  /** Whether something was taken out that can be put back. */
  readonly canUndo: boolean;
}

/** The offers on the page, and what can be done with them. */
export interface KnownOffers extends OffersShown {
  /** Shows the offers of another file, and keeps it. */
  readonly open: (file: File) => Promise<void>;
  /** Shows the offers of a text that is not the person's own: it is not kept. */
  readonly show: (text: string, words: string) => Promise<void>;
  /** Goes back to the person's own offers. */
  readonly back: () => Promise<void>;
  /** Writes a change into the file; answers why not, where it cannot be. */
  readonly edit: (edit: CareerEdit, words?: string) => Promise<string | null>;
  /** Puts back what was taken out last. */
  readonly undo: () => Promise<void>;
  /** Hands the file to the browser, to keep where the person wants it. */
  readonly save: (market: Market) => Promise<void>;
}

/** What was understood, whose it is, and what to say of it. */
interface Taken {
  readonly found: OffersIn;
  readonly own: boolean;
  readonly words: string | null;
  /** The text to go back to. */
  readonly before?: string;
}

interface Held {
  readonly text: string;
  readonly own: boolean;
  readonly before: string | null;
}

const NOTHING: OffersShown = {
  offers: null,
  written: [],
  own: true,
  said: null,
  refused: false,
  canUndo: false,
};

/** The offers that this browser keeps, and how they are opened, shown and changed. */
export function useOffers(): KnownOffers {
  const [shown, setShown] = useState(NOTHING);
  const held = useRef<Held | null>(null);
  const inTurn = useTurns();
  const take = useCallback(async ({ found, own, words, before }: Taken) => {
    held.current = { text: found.text, own, before: before ?? null };
    const kept = !own || (await keepCareerText(found.text));
    const said = [words, found.unread, kept ? "" : "This browser will not remember it."].filter(Boolean);
    const { offers, written } = found;
    setShown({
      offers,
      written,
      own,
      said: said.join(" ") || null,
      refused: false,
      canUndo: before !== undefined,
    });
  }, []);
  const refuse = useCallback((said: string) => {
    setShown((now) => ({ ...now, offers: now.offers ?? [], said, refused: true }));
  }, []);
  const read = useCallback(
    async (text: string, { own, words }: Omit<Taken, "found">) => {
      const { offersIn } = await import("./offers-in.ts");
      const found = offersIn(text, own ? "career.yaml" : "example.yaml");
      if ("refusal" in found) return refuse(found.refusal);
      await take({ found, own, words });
    },
    [take, refuse],
  );
  const back = useCallback(async () => {
    const text = await careerText();
    if (text !== null) return read(text, { own: true, words: null });
    held.current = null;
    setShown({ ...NOTHING, offers: [] });
  }, [read]);
  useEffect(() => void back(), [back]);
  const open = useCallback(
    async (file: File) => {
      const { offersInFile } = await import("./offers-in.ts");
      const found = await offersInFile(file);
      if ("refusal" in found) return refuse(found.refusal);
      await take({ found, own: true, words: `${file.name} is open.` });
    },
    [take, refuse],
  );
  const edit = useCallback(
    (one: CareerEdit, words?: string) =>
      inTurn(async () => {
        const { text = null, own = true } = held.current ?? {};
        const { changed } = await import("./offers-in.ts");
        const found = changed(text, one);
        if ("refusal" in found) return found.refusal;
        const before = one.kind === "remove" && text !== null ? { before: text } : {};
        await take({ found, own, words: words ?? null, ...before });
        return null;
      }),
    [take, inTurn],
  );
  const undo = useCallback(async () => {
    const { before, own = true } = held.current ?? {};
    if (before) await read(before, { own, words: "It is back." });
  }, [read]);
  const show = useCallback((text: string, words: string) => read(text, { own: false, words }), [read]);
  const save = useCallback(
    (market: Market) =>
      inTurn(async () => {
        if (!held.current) return;
        const { text, own } = held.current;
        const { saveAsShown, saveOffers } = await import("./save-offers.ts");
        const saved = own ? await saveOffers(text, market) : saveAsShown(text);
        if (typeof saved !== "string") return refuse(saved.refusal);
        await read((own && (await careerText())) || text, { own, words: saved });
      }),
    [read, refuse, inTurn],
  );
  return { ...shown, open, show, back, edit, undo, save };
}

/** Does one thing after the other, so that none writes over what another has just written. */
function useTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((work) => {
    const mine = last.current.then(work, work);
    last.current = mine;
    return mine;
  }, []);
}
