import { editCareer } from "@paycurve/core/career";
import { MARKETS, type Market } from "@paycurve/core/money";
import { pointWords } from "@paycurve/core/transfer";
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
import { addedPoints } from "./added-points.ts";
import { type LocalIn, localIn } from "./local-in.ts";
import type { LocalDeeds, LocalShown, Place } from "./use-local.ts";

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

const NOTHING_IN: LocalIn = { text: "", market: null, points: [], unread: "" };

/** Where the text of the local points lies while a market's page shows them, and is changed; what is put there is told. */
export function localDesk(
  market: Market,
  {
    tell,
    change,
  }: { readonly tell: (shown: Partial<LocalShown>) => void; readonly change: KnownPerson["change"] },
): LocalDeeds {
  let text: string | null = null;
  let points: LocalIn["points"] = [];
  let stated: Market | null = null;
  let undoTo: Before | null = null;

  async function take(next: string | null, found: LocalIn | Refusal, { place, words, before }: Saying) {
    if ("refusal" in found) return tell({ said: { place, words: found.refusal, refused: true } });
    const isElsewhere = found.market !== null && found.market !== market;
    const kept = next === text || (await keepCareerText(next));
    [text, points] = [next, isElsewhere ? [] : found.points];
    [stated, undoTo] = [found.market, before ?? null];
    const said = [
      words,
      place === "file" ? found.unread : "",
      kept ? "" : "This browser will not remember it.",
    ];
    tell({
      points,
      elsewhere: isElsewhere ? found.market : null,
      said: { place, words: said.filter(Boolean).join(" ") || null, refused: false },
      canUndo: undoTo !== null,
    });
  }

  const inText = (next: string | null): LocalIn | Refusal =>
    next === null ? NOTHING_IN : localIn(next, FILE_NAME);

  async function back(): Promise<void> {
    const kept = await careerText();
    const found = inText(kept);
    [text, points, stated, undoTo] = [kept, [], null, null];
    if ("refusal" in found) tell({ points: [], elsewhere: null, canUndo: false });
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
    async add(more) {
      await isOvertaken();
      if (stated !== null && stated !== market)
        return {
          refusal: `Your career file is about ${MARKETS[stated].inText} now, and a file is about one market.`,
        };
      const before = { text, person: null };
      const changed = orRefusal(() =>
        addedPoints(text, { market, isNamed: stated !== null }, more, schemaAddress()),
      );
      const found = typeof changed === "string" ? inText(changed) : changed;
      if (typeof changed !== "string" || "refusal" in found) return found as Refusal;
      const [first] = more;
      const words =
        first && more.length === 1
          ? `Noted: ${pointWords(first, market)}`
          : `${more.length} points are noted.`;
      await take(changed, found, { place: "box", words, before });
      return null;
    },
    async remove(index) {
      const point = points[index];
      if ((await isOvertaken()) && JSON.stringify(points[index]) !== JSON.stringify(point))
        return tell({ said: { place: "points", words: OVERTAKEN, refused: true } });
      const before = { text, person: null };
      if (text === null || !point) return;
      const old = text;
      const changed = orRefusal(() => editCareer(old, { kind: "remove", path: ["local", String(index)] }));
      const words = `Taken out: ${pointWords(point, market)}`;
      if (typeof changed === "string")
        await take(changed, inText(changed), { place: "points", words, before });
      else await take(text, changed, { place: "points", words });
    },
    async anew() {
      await isOvertaken();
      if (text !== null) downloadCareer(text, FILE_NAME);
      const words = `${FILE_NAME} was saved. Your next point begins another; Undo brings this one back.`;
      await take(null, NOTHING_IN, { place: "file", words, before: { text, person: null } });
    },
    async open(file) {
      const found = await readCareerFile(file, (content) => localIn(content, file.name));
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
