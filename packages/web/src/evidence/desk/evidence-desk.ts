import { editCareer, evidenceOfWords } from "@paycurve/core/career";
import type { EvidenceItem } from "@paycurve/core/evidence";
import type { Market } from "@paycurve/core/money";
import { careerDesk, FILE_NAME, OVERTAKEN, orRefusal, readOnce, schemaAddress } from "../../career/index.ts";
import type { KnownPerson } from "../../person/index.ts";
import { addedItem } from "./added-item.ts";
import { answeredText } from "./answered-text.ts";
import { type EvidenceIn, evidenceIn } from "./evidence-in.ts";
import type { Answer, EvidenceDeeds, EvidenceShown, Place } from "./use-evidence.ts";

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
  const read = readOnce(evidenceIn);
  const desk = careerDesk<EvidenceIn, Place>({
    market,
    understood: (text) => (text === null ? NOTHING_IN : read(text, FILE_NAME)),
    checked: read,
    unread: ({ unread }) => unread,
    show: (found) => tell({ items: found?.items ?? [] }),
    say: tell,
    change,
  });
  const items = (): EvidenceIn["items"] => desk.found()?.items ?? [];
  const named = (id: string): EvidenceItem | undefined => items().find((item) => item.id === id);
  return {
    ...desk.deeds,
    async add(system) {
      await desk.isOvertaken();
      const text = desk.text();
      const item = orRefusal(() => evidenceOfWords({ system }, new Set(items().map(({ id }) => id))));
      if ("refusal" in item) return item;
      const changed = orRefusal(() => addedItem(text, item, schemaAddress()));
      if (typeof changed !== "string") return changed;
      const words = `Noted: ${item.system}.`;
      const refused = await desk.put(changed, { place: "line", words, before: { text, person: null } });
      return refused ?? { id: item.id };
    },
    async write(id, answer) {
      const { place = "question" } = answer;
      const shown = named(id);
      const isOther = (await desk.isOvertaken()) && !isAsShown(shown, named(id), answer);
      const [text, index] = [desk.text(), items().findIndex((item) => item.id === id)];
      if (isOther || text === null || index === -1) {
        desk.refuse(place, OVERTAKEN);
        return { refusal: OVERTAKEN };
      }
      const changed = orRefusal(() => answeredText(text, index, answer));
      if (typeof changed !== "string") return changed;
      if (changed === text) return null;
      const after = read(changed, FILE_NAME);
      const item = "refusal" in after ? undefined : after.items[index];
      const words = item ? answer.words(item) : null;
      return desk.put(changed, { place, words, before: { text, person: null } });
    },
    async remove(id) {
      const item = named(id);
      if ((await desk.isOvertaken()) && JSON.stringify(named(id)) !== JSON.stringify(item))
        return desk.refuse("items", OVERTAKEN);
      const [text, index] = [desk.text(), items().findIndex((one) => one.id === id)];
      if (text === null || !item || index === -1) return;
      const changed = orRefusal(() =>
        editCareer(text, { kind: "remove", path: ["evidence", String(index)] }),
      );
      if (typeof changed !== "string") return desk.refuse("items", changed.refusal);
      const words = `Taken out: ${item.system}.`;
      await desk.putOrRefuse(changed, { place: "items", words, before: { text, person: null } });
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
