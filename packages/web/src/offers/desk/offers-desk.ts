import { editCareer, freshCareer } from "@paycurve/core/career";
import {
  downloadCareer,
  meIn,
  OVERTAKEN,
  orRefusal,
  type Refusal,
  readCareerFile,
  schemaAddress,
  textToSave,
} from "../../career/index.ts";
import { careerText, keepCareerText, type Person, recall, remember, withPart } from "../../person/index.ts";
import { isPlaceUnchanged } from "./is-place-unchanged.ts";
import { type OffersIn, offersIn } from "./offers-in.ts";
import type { OfferDeeds, OffersShown } from "./use-offers.ts";

const FILE_NAME = "career.yaml";

const NOTHING_SAID = { own: true, said: null, refused: false, canUndo: false } as const;

/** A text on the desk. */
interface Held {
  readonly text: string | null;
  /** Whether it is the person's own, and so kept. */
  readonly own: boolean;
  /** What it was before something was taken out of it, or another file opened in its place. */
  readonly before: Before | null;
}

/** The person's own text or the example, and the person as they were. */
interface Before {
  readonly text: string;
  readonly own: boolean;
  /** Null where they have not changed since. */
  readonly person: Person | null;
}

/** Where the text of the offers lies while the page shows them, and is changed; whatever is put there is told. */
export function offersDesk(tell: (shown: Partial<OffersShown>) => void): OfferDeeds {
  let held: Held = { text: null, own: true, before: null };

  async function take(
    found: OffersIn | Refusal,
    { own, before = null }: Partial<Held>,
    words: string | null,
  ) {
    if ("refusal" in found) return tell({ said: found.refusal, refused: true });
    const { text, offers, written, unread } = found;
    held = { text, own: own ?? true, before };
    const kept = !held.own || (await keepCareerText(text));
    const said = [words, unread, kept ? "" : "This browser will not remember it."].filter(Boolean).join(" ");
    tell({ offers, written, own: held.own, said: said || null, refused: false, canUndo: before !== null });
  }

  async function back(): Promise<void> {
    held = { text: await careerText(), own: true, before: null };
    const found = held.text === null ? null : offersIn(held.text, FILE_NAME);
    if (found === null || "refusal" in found) tell({ ...NOTHING_SAID, offers: [], written: [] });
    if (found !== null) await take(found, held, null);
  }

  /** The text on the desk as it is now: another page may have written to the person's own. */
  const textNow = async (): Promise<string | null> => (held.own ? careerText() : held.text);

  /** Shows what another page wrote, and says so; it is never written over. */
  async function overtaken(): Promise<Refusal> {
    await back();
    tell({ said: OVERTAKEN, refused: true });
    return { refusal: OVERTAKEN };
  }

  /** The person's own file that another is about to replace; null where there is none. */
  async function standing(next: string): Promise<Before | null> {
    const text = await careerText();
    if (text === null || text === next || "refusal" in offersIn(text, FILE_NAME)) return null;
    return { text, own: true, person: await recall() };
  }

  return {
    back,
    async open(file) {
      const found = await readCareerFile(file, (text) => offersIn(text, file.name));
      const me = "refusal" in found ? found : orRefusal(() => meIn(found.text, file.name));
      const before = "refusal" in found ? null : await standing(found.text);
      if (!("refusal" in me)) await remember(withPart(me.person));
      const replaced = before ? " Undo brings back what stood here." : "";
      await take(found, { own: true, before }, `${file.name} is open.${replaced}`);
    },
    async show(text, words) {
      await take(offersIn(text, "example.yaml"), { own: false }, words);
    },
    async edit(edit, words) {
      const [{ text: seen, own }, text] = [held, await textNow()];
      if (!isPlaceUnchanged(edit, seen, text)) return overtaken();
      const changed = orRefusal(() => editCareer(text ?? freshCareer(schemaAddress()), edit));
      const found = typeof changed === "string" ? offersIn(changed, FILE_NAME) : changed;
      if ("refusal" in found) return text === seen ? found : overtaken();
      await take(
        found,
        { own, before: edit.kind === "remove" && text !== null ? { text, own, person: null } : null },
        words ?? null,
      );
      return null;
    },
    async undo() {
      const { before, text: seen } = held;
      if (before === null) return;
      if ((await textNow()) !== seen) {
        await overtaken();
        return;
      }
      const { text, own, person } = before;
      if (person !== null) await remember(() => person);
      await take(offersIn(text, FILE_NAME), { own }, "It is back.");
    },
    async save(market) {
      const [{ own }, text] = [held, await textNow()];
      if (text === null) {
        await overtaken();
        return;
      }
      const saved = own ? await textToSave(text, market) : { text };
      if ("refusal" in saved) return tell({ said: saved.refusal, refused: true });
      downloadCareer(saved.text, FILE_NAME);
      await take(offersIn(saved.text, FILE_NAME), { own }, `${FILE_NAME} was saved.`);
    },
  };
}
