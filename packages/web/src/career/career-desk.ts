import type { Market } from "@paycurve/core/money";
import {
  careerText,
  type KnownPerson,
  keepCareerText,
  type Person,
  recall,
  withPart,
} from "../person/index.ts";
import { downloadCareer } from "./download-career.ts";
import { type MeIn, meIn } from "./me-in.ts";
import { OVERTAKEN } from "./overtaken.ts";
import { orRefusal, type Refusal, readCareerFile } from "./read-career-file.ts";
import { textToSave } from "./text-to-save.ts";

/** What the person's file is called. */
export const FILE_NAME = "career.yaml";

/** What a deed came to: said where it was done. */
export interface Told<Place> {
  readonly said: { readonly place: Place; readonly words: string | null; readonly refused: boolean };
  /** Whether the last deed can be undone. */
  readonly canUndo: boolean;
}

/** What is said once something lies on the desk, where, and what it can be undone to. */
export interface Saying<Place> {
  readonly place: Place;
  readonly words: string | null;
  readonly before?: Before;
}

/** What was on the desk before the last deed. */
export interface Before {
  readonly text: string | null;
  /** The person as they were; null where they have not changed since. */
  readonly person: Person | null;
}

/** What a page makes of the file, and how it is shown and said. */
export interface DeskPlan<Found, Place> {
  readonly market: Market;
  /** What a text holds for the page, null being no file. */
  readonly understood: (text: string | null) => Refusal | Found | Promise<Refusal | Found>;
  /** Why a file that was chosen cannot be opened, if so. */
  readonly checked: (text: string, fileName: string) => Refusal | object;
  /** What is said of fields that nothing reads. */
  readonly unread: (found: Found) => string;
  /** Shows what the file holds; null stands for a kept text that is not understood. */
  readonly show: (found: Found | null) => void;
  readonly say: (told: Partial<Told<Place>>) => void;
  readonly change: KnownPerson["change"];
}

/** Where the text of the person's file lies while a page shows it, and is changed; what is put there is told. */
export function careerDesk<Found extends object, Place extends string>({
  market,
  understood,
  checked,
  unread,
  show,
  say,
  change,
}: DeskPlan<Found, Place | "file">) {
  let text: string | null = null;
  let found: Found | null = null;
  let undoTo: Before | null = null;

  const refuse = (place: Place | "file", words: string): void =>
    say({ said: { place, words, refused: true } });

  /** Puts a text on the desk and keeps it; one that is not understood is answered, and changes nothing. */
  async function put(next: string | null, saying: Saying<Place | "file">): Promise<Refusal | null> {
    const { place, words, before } = saying;
    const now = await understood(next);
    if ("refusal" in now) return now;
    const kept = next === text || (await keepCareerText(next));
    [text, found, undoTo] = [next, now, before ?? null];
    const said = [
      words,
      place === "file" ? unread(now) : "",
      kept ? "" : "This browser will not remember it.",
    ];
    show(now);
    say({
      said: { place, words: said.filter(Boolean).join(" ") || null, refused: false },
      canUndo: undoTo !== null,
    });
    return null;
  }

  async function putOrRefuse(next: string | null, saying: Saying<Place | "file">): Promise<void> {
    const refused = await put(next, saying);
    if (refused) refuse(saying.place, refused.refusal);
  }

  async function back(): Promise<void> {
    [text, found, undoTo] = [await careerText(), null, null];
    const refused = await put(text, { place: "file", words: null });
    if (!refused) return;
    show(null);
    say({ said: { place: "file", words: refused.refusal, refused: true }, canUndo: false });
  }

  /** Whether another page wrote to the file since; what it wrote is then shown, and never written over. */
  async function isOvertaken(): Promise<boolean> {
    if ((await careerText()) === text) return false;
    await back();
    return true;
  }

  async function open(file: File): Promise<void> {
    const chosen = await chosenFile(file, checked);
    if ("refusal" in chosen) return refuse("file", chosen.refusal);
    const { content, me } = chosen;
    await isOvertaken();
    const before = text !== null && text !== content ? { text, person: await recall() } : undefined;
    if (!("refusal" in me)) await change(withPart(me.person));
    const words = `${file.name} is open.${before ? " Undo brings back what stood here." : ""}`;
    await putOrRefuse(content, { place: "file", words, ...(before && { before }) });
  }

  async function undo(place: Place | "file"): Promise<void> {
    if (await isOvertaken()) return refuse(place, OVERTAKEN);
    if (undoTo === null) return;
    const { text: old, person } = undoTo;
    if (person !== null) await change(() => person);
    await putOrRefuse(old, { place, words: "It is as it was." });
  }

  async function save(): Promise<void> {
    await isOvertaken();
    const saved = await textToSave(text, market);
    if ("refusal" in saved) return refuse("file", saved.refusal);
    downloadCareer(saved.text, FILE_NAME);
    await putOrRefuse(saved.text, { place: "file", words: `${FILE_NAME} was saved.` });
  }

  return {
    /** The text that lies there; null where there is no file. */
    text: () => text,
    /** What it holds; null where that is not understood, or nothing was put there yet. */
    found: () => found,
    put,
    putOrRefuse,
    refuse,
    isOvertaken,
    deeds: { back, open, undo, save },
  };
}

/** A file that was chosen: its text and, where it is understood, what it says of the person; or why it cannot be opened. */
async function chosenFile(
  file: File,
  checked: DeskPlan<object, string>["checked"],
): Promise<Refusal | { readonly content: string; readonly me: MeIn | Refusal }> {
  const chosen = await readCareerFile(file, (content) => ({
    content,
    me: orRefusal(() => meIn(content, file.name)),
  }));
  if ("refusal" in chosen) return chosen;
  const fit = checked(chosen.content, file.name);
  return "refusal" in fit ? fit : chosen;
}
