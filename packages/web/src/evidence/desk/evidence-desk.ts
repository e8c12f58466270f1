import { editCareer, evidenceOfWords } from "@paycurve/core/career";
import type { EvidenceItem } from "@paycurve/core/evidence";
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
import { addedItem } from "./added-item.ts";
import { answeredText } from "./answered-text.ts";
import { type EvidenceIn, evidenceIn } from "./evidence-in.ts";
import type { Answer, EvidenceDeeds, EvidenceShown, Place } from "./use-evidence.ts";

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

const NOTHING_IN: EvidenceIn = { text: "", items: [], unread: "" };

/** Where the text of the evidence lies while a page shows it, and is changed; what is put there is told. */
export function evidenceDesk(
  market: Market,
  {
    tell,
    change,
  }: {
    readonly tell: (shown: Partial<EvidenceShown>) => void;
    readonly change: KnownPerson["change"];
  },
): EvidenceDeeds {
  let text: string | null = null;
  let items: EvidenceIn["items"] = [];
  let undoTo: Before | null = null;

  async function take(
    next: string | null,
    found: EvidenceIn | Refusal,
    { place, words, before }: Saying,
  ): Promise<void> {
    if ("refusal" in found) return tell({ said: { place, words: found.refusal, refused: true } });
    const kept = next === text || (await keepCareerText(next));
    [text, items, undoTo] = [next, found.items, before ?? null];
    const said = [
      words,
      place === "file" ? found.unread : "",
      kept ? "" : "This browser will not remember it.",
    ];
    tell({
      items,
      said: { place, words: said.filter(Boolean).join(" ") || null, refused: false },
      canUndo: undoTo !== null,
    });
  }

  const inText = (next: string | null): EvidenceIn | Refusal =>
    next === null ? NOTHING_IN : evidenceIn(next, FILE_NAME);
  const named = (id: string): EvidenceItem | undefined => items.find((item) => item.id === id);

  async function back(): Promise<void> {
    const kept = await careerText();
    const found = inText(kept);
    [text, items, undoTo] = [kept, [], null];
    if ("refusal" in found) tell({ items, canUndo: false });
    await take(kept, found, { place: "file", words: null });
  }

  /** Whether another page wrote to the file since; what it wrote is then shown, and never written over. */
  async function isOvertaken(): Promise<boolean> {
    if ((await careerText()) === text) return false;
    await back();
    return true;
  }

  return {
    back,
    async add(system) {
      await isOvertaken();
      const item = orRefusal(() => evidenceOfWords({ system }, new Set(items.map(({ id }) => id))));
      if ("refusal" in item) return item;
      const changed = orRefusal(() => addedItem(text, item, schemaAddress()));
      const found = typeof changed === "string" ? inText(changed) : changed;
      if (typeof changed !== "string" || "refusal" in found) return found as Refusal;
      await take(changed, found, {
        place: "line",
        words: `Noted: ${item.system}.`,
        before: { text, person: null },
      });
      return { id: item.id };
    },
    async write(id, answer) {
      const shown = named(id);
      const isOther = (await isOvertaken()) && !isAsShown(shown, named(id), answer);
      const index = items.findIndex((item) => item.id === id);
      if (isOther || text === null || index === -1) {
        tell({ said: { place: "question", words: OVERTAKEN, refused: true } });
        return { refusal: OVERTAKEN };
      }
      const old = text;
      const changed = orRefusal(() => answeredText(old, index, answer));
      if (changed === old) return null;
      const found = typeof changed === "string" ? inText(changed) : changed;
      if (typeof changed !== "string" || "refusal" in found) return found as Refusal;
      const [item] = found.items.slice(index);
      const words = item ? answer.words(item) : null;
      await take(changed, found, { place: "question", words, before: { text, person: null } });
      return null;
    },
    async remove(id) {
      const item = named(id);
      if ((await isOvertaken()) && JSON.stringify(named(id)) !== JSON.stringify(item))
        return tell({ said: { place: "items", words: OVERTAKEN, refused: true } });
      const index = items.findIndex((one) => one.id === id);
      if (text === null || !item || index === -1) return;
      const [old, before] = [text, { text, person: null }];
      const changed = orRefusal(() => editCareer(old, { kind: "remove", path: ["evidence", String(index)] }));
      const words = `Taken out: ${item.system}.`;
      if (typeof changed === "string")
        await take(changed, inText(changed), { place: "items", words, before });
      else await take(text, changed, { place: "items", words });
    },
    async open(file) {
      const found = await readCareerFile(file, (content) => evidenceIn(content, file.name));
      const me = "refusal" in found ? found : orRefusal(() => meIn(found.text, file.name));
      if ("refusal" in found) return take(text, found, { place: "file", words: null });
      await isOvertaken();
      const before = text !== null && text !== found.text ? { text, person: await recall() } : undefined;
      if (!("refusal" in me)) await change(withPart(me.person));
      const words = `${file.name} is open.${before ? " Undo brings back what stood here." : ""}`;
      await take(found.text, found, { place: "file", words, ...(before && { before }) });
    },
    async undo(place) {
      if (await isOvertaken()) return tell({ said: { place, words: OVERTAKEN, refused: true } });
      if (undoTo === null) return;
      const { text: old, person } = undoTo;
      if (person !== null) await change(() => person);
      await take(old, inText(old), { place, words: "It is as it was." });
    },
    async save() {
      await isOvertaken();
      if (text === null) return;
      const saved = await textToSave(text, market);
      if ("refusal" in saved) return take(text, saved, { place: "file", words: null });
      downloadCareer(saved.text, FILE_NAME);
      await take(saved.text, inText(saved.text), { place: "file", words: `${FILE_NAME} was saved.` });
    },
  };
}

/** Whether what an answer is about to change is still as it was shown when it was given. */
function isAsShown(
  shown: EvidenceItem | undefined,
  now: EvidenceItem | undefined,
  { fields = {}, skills }: Answer,
): boolean {
  const names = [...Object.keys(fields), ...(skills ? ["skills"] : [])] as (keyof EvidenceItem)[];
  return names.every((name) => JSON.stringify(shown?.[name]) === JSON.stringify(now?.[name]));
}
