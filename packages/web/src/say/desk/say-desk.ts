import { readMe } from "@paycurve/core/career";
import type { Market } from "@paycurve/core/money";
import {
  careerDesk,
  FILE_NAME,
  orRefusal,
  type Refusal,
  readOnce,
  schemaAddress,
  textToSave,
} from "../../career/index.ts";
import type { KnownPerson } from "../../person/index.ts";
import { NOTHING_NOTED } from "../brief-of.ts";
import { saidText } from "./said-text.ts";
import { saidWords } from "./said-words.ts";
import { type TalkIn, talkIn } from "./talk-in.ts";
import type { Place, SayDeeds, SayShown } from "./use-say.ts";

/** Where the person's file lies while a talk is prepared from it; what is put there is told. */
export function sayDesk(
  market: Market,
  {
    tell,
    change,
  }: { readonly tell: (shown: Partial<SayShown>) => void; readonly change: KnownPerson["change"] },
): SayDeeds {
  const read = readOnce(talkIn);

  /** What a text holds together with what the person told the other pages: the file as it would be saved. */
  async function understood(text: string | null): Promise<TalkIn | Refusal> {
    const whole = await textToSave(text, market);
    return "refusal" in whole ? whole : read(whole.text, FILE_NAME);
  }

  const elsewhereOf = (found: TalkIn | null): Market | null =>
    found === null || found.talk.market === market ? null : found.talk.market;
  const desk = careerDesk<TalkIn, Place>({
    market,
    understood,
    checked: read,
    unread: () => "",
    show: (found) => {
      const elsewhere = elsewhereOf(found);
      tell({ talk: found === null || elsewhere !== null ? NOTHING_NOTED : found.talk, elsewhere });
    },
    say: tell,
    change,
  });
  return {
    ...desk.deeds,
    async tell(line) {
      await desk.isOvertaken();
      const text = desk.text();
      const changed = orRefusal(() => {
        const stated = text === null ? null : readMe(text, FILE_NAME).market;
        return saidText(text, { market, isNamed: stated !== null }, line, schemaAddress());
      });
      if (typeof changed !== "string") return changed;
      const words = `Noted: ${saidWords(line, market)} The next brief does not contradict it.`;
      return desk.put(changed, { place: "told", words, before: { text, person: null } });
    },
  };
}
