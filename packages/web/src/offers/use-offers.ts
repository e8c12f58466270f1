import type { Offer } from "@paycurve/core/offer";
import { useCallback, useEffect, useRef, useState } from "react";
import { careerText, keepCareerText } from "../person/index.ts";
import type { OffersIn } from "./offers-in.ts";

/** The offers of the person's career file, and what is to be said of it. */
export interface KnownOffers {
  /** Null until it is known whether there is a file. */
  readonly offers: readonly Offer[] | null;
  readonly said: string | null;
  readonly refused: boolean;
  /** Shows the offers of another file, and keeps it. */
  readonly open: (file: File) => Promise<void>;
  /** Shows the offers of a text that is not the person's own: it is not kept. */
  readonly show: (text: string, words: string) => Promise<void>;
  /** Writes into the file whether an offer would do without its equity. */
  readonly sayHappy: (id: string, happy: boolean) => Promise<void>;
}

type Shown = Pick<KnownOffers, "offers" | "said" | "refused">;

/** What was understood, whose it is, and what to say of it. */
interface Taken {
  readonly found: OffersIn | { readonly refusal: string };
  readonly own: boolean;
  readonly words: string | null;
}

/** The offers that this browser keeps, and how others are opened and answered. */
export function useOffers(): KnownOffers {
  const [shown, setShown] = useState<Shown>({ offers: null, said: null, refused: false });
  const held = useRef<{ readonly text: string; readonly own: boolean } | null>(null);
  const take = useCallback(async ({ found, own, words }: Taken) => {
    if ("refusal" in found)
      return setShown((before) => ({ offers: before.offers ?? [], said: found.refusal, refused: true }));
    held.current = { text: found.text, own };
    const kept = !own || (await keepCareerText(found.text));
    const said = [words, found.unread, kept ? "" : "This browser will not remember it."].filter(Boolean);
    setShown({ offers: found.offers, said: said.join(" ") || null, refused: false });
  }, []);
  useEffect(() => {
    void (async () => {
      const text = await careerText();
      if (text === null) return setShown({ offers: [], said: null, refused: false });
      const { offersIn } = await import("./offers-in.ts");
      await take({ found: offersIn(text, "career.yaml"), own: true, words: null });
    })();
  }, [take]);
  const open = useCallback(
    async (file: File) => {
      const { offersInFile } = await import("./offers-in.ts");
      await take({ found: await offersInFile(file), own: true, words: `${file.name} is open.` });
    },
    [take],
  );
  const show = useCallback(
    async (text: string, words: string) => {
      const { offersIn } = await import("./offers-in.ts");
      await take({ found: offersIn(text, "example.yaml"), own: false, words });
    },
    [take],
  );
  const sayHappy = useCallback(
    async (id: string, happy: boolean) => {
      if (!held.current) return;
      const { text, own } = held.current;
      const { answered } = await import("./offers-in.ts");
      await take({ found: answered(text, id, happy), own, words: null });
    },
    [take],
  );
  return { ...shown, open, show, sayHappy };
}
