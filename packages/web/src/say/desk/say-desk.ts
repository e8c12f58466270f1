import { type ReadTalk, readMe } from "@paycurve/core/career";
import type { Market } from "@paycurve/core/money";
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
import {
  careerText,
  type KnownPerson,
  keepCareerText,
  type Person,
  recall,
  withPart,
} from "../../person/index.ts";
import { NOTHING_NOTED } from "../brief-of.ts";
import { saidText } from "./said-text.ts";
import { saidWords } from "./said-words.ts";
import { talkIn } from "./talk-in.ts";
import type { Place, SayDeeds, SayShown } from "./use-say.ts";

const FILE_NAME = "career.yaml";

/** What was on the desk before the last deed. */
interface Before {
  readonly text: string | null;
  /** The person as they were; null where they have not changed since. */
  readonly person: Person | null;
}

/** What is said once something lies on the desk, where, and what it can be undone to. */
interface Saying {
  readonly place: Place;
  readonly words: string | null;
  readonly before?: Before;
}

/** Where the person's file lies while a talk is prepared from it; what is put there is told. */
export function sayDesk(
  market: Market,
  {
    tell,
    change,
  }: { readonly tell: (shown: Partial<SayShown>) => void; readonly change: KnownPerson["change"] },
): SayDeeds {
  let text: string | null = null;
  let undoTo: Before | null = null;

  /** What a text holds together with what the person told the other pages: the file as it would be saved. */
  async function understood(next: string | null): Promise<{ readonly talk: ReadTalk } | Refusal> {
    const whole = await textToSave(next, market);
    return "refusal" in whole ? whole : talkIn(whole.text, FILE_NAME);
  }

  async function take(next: string | null, { place, words, before }: Saying): Promise<void> {
    const found = await understood(next);
    if ("refusal" in found) return tell({ said: { place, words: found.refusal, refused: true } });
    const kept = next === text || (await keepCareerText(next));
    [text, undoTo] = [next, before ?? null];
    const stated = found.talk.market;
    const isElsewhere = stated !== null && stated !== market;
    const said = [words, kept ? "" : "This browser will not remember it."];
    tell({
      talk: isElsewhere ? NOTHING_NOTED : found.talk,
      elsewhere: isElsewhere ? stated : null,
      said: { place, words: said.filter(Boolean).join(" ") || null, refused: false },
      canUndo: undoTo !== null,
    });
  }

  async function back(): Promise<void> {
    [text, undoTo] = [await careerText(), null];
    if ("refusal" in (await understood(text))) tell({ talk: NOTHING_NOTED, elsewhere: null, canUndo: false });
    await take(text, { place: "file", words: null });
  }

  /** Whether another page wrote to the file since; what it wrote is then shown, and never written over. */
  async function isOvertaken(): Promise<boolean> {
    if ((await careerText()) === text) return false;
    await back();
    return true;
  }

  return {
    back,
    async tell(line) {
      await isOvertaken();
      const old = text;
      const changed = orRefusal(() => {
        const stated = old === null ? null : readMe(old, FILE_NAME).market;
        return saidText(old, { market, isNamed: stated !== null }, line, schemaAddress());
      });
      if (typeof changed !== "string") return changed;
      const found = await understood(changed);
      if ("refusal" in found) return found;
      const words = `Noted: ${saidWords(line, market)} The next brief does not contradict it.`;
      await take(changed, { place: "told", words, before: { text: old, person: null } });
      return null;
    },
    async open(file) {
      const found = await readCareerFile(file, (content) => {
        const { person } = meIn(content, file.name);
        return { content, person, read: talkIn(content, file.name) };
      });
      const refused = "refusal" in found ? found : "refusal" in found.read ? found.read : null;
      if ("refusal" in found || refused !== null)
        return tell({ said: { place: "file", words: refused?.refusal ?? null, refused: true } });
      await isOvertaken();
      const before = text !== null && text !== found.content ? { text, person: await recall() } : undefined;
      await change(withPart(found.person));
      const words = `${file.name} is open.${before ? " Undo brings back what stood here." : ""}`;
      await take(found.content, { place: "file", words, ...(before && { before }) });
    },
    async undo(place) {
      if (await isOvertaken()) return tell({ said: { place, words: OVERTAKEN, refused: true } });
      if (undoTo === null) return;
      const { text: old, person } = undoTo;
      if (person !== null) await change(() => person);
      await take(old, { place, words: "It is as it was." });
    },
    async save() {
      await isOvertaken();
      const saved = await textToSave(text, market);
      if ("refusal" in saved) return tell({ said: { place: "file", words: saved.refusal, refused: true } });
      downloadCareer(saved.text, FILE_NAME);
      await take(saved.text, { place: "file", words: `${FILE_NAME} was saved.` });
    },
  };
}
