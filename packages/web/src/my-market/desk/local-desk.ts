import { editCareer } from "@paycurve/core/career";
import { MARKETS, type Market } from "@paycurve/core/money";
import { pointWords } from "@paycurve/core/transfer";
import {
  careerDesk,
  downloadCareer,
  FILE_NAME,
  OVERTAKEN,
  orRefusal,
  schemaAddress,
} from "../../career/index.ts";
import type { KnownPerson } from "../../person/index.ts";
import { addedPoints } from "./added-points.ts";
import { type LocalIn, localIn } from "./local-in.ts";
import type { LocalDeeds, LocalShown, Place } from "./use-local.ts";

const NOTHING_IN: LocalIn = { text: "", market: null, points: [], unread: "" };

/** Where the text of the local points lies while a market's page shows them, and is changed; what is put there is told. */
export function localDesk(
  market: Market,
  {
    tell,
    change,
  }: { readonly tell: (shown: Partial<LocalShown>) => void; readonly change: KnownPerson["change"] },
): LocalDeeds {
  const elsewhereOf = (found: LocalIn | null): Market | null =>
    found === null || found.market === market ? null : found.market;
  const pointsOf = (found: LocalIn | null): LocalIn["points"] =>
    found === null || elsewhereOf(found) !== null ? [] : found.points;
  const desk = careerDesk<LocalIn, Place>({
    market,
    understood: (text) => (text === null ? NOTHING_IN : localIn(text, FILE_NAME)),
    checked: localIn,
    unread: ({ unread }) => unread,
    show: (found) => tell({ points: pointsOf(found), elsewhere: elsewhereOf(found) }),
    say: tell,
    change,
  });
  return {
    ...desk.deeds,
    async add(more) {
      await desk.isOvertaken();
      const [text, stated] = [desk.text(), desk.found()?.market ?? null];
      if (stated !== null && stated !== market)
        return {
          refusal: `Your career file is about ${MARKETS[stated].inText} now, and a file is about one market.`,
        };
      const changed = orRefusal(() =>
        addedPoints(text, { market, isNamed: stated !== null }, more, schemaAddress()),
      );
      if (typeof changed !== "string") return changed;
      const [first] = more;
      const words =
        first && more.length === 1
          ? `Noted: ${pointWords(first, market)}`
          : `${more.length} points are noted.`;
      return desk.put(changed, { place: "box", words, before: { text, person: null } });
    },
    async remove(index) {
      const pointAt = () => pointsOf(desk.found())[index];
      const point = pointAt();
      if ((await desk.isOvertaken()) && JSON.stringify(pointAt()) !== JSON.stringify(point))
        return desk.refuse("points", OVERTAKEN);
      const text = desk.text();
      if (text === null || !point) return;
      const changed = orRefusal(() => editCareer(text, { kind: "remove", path: ["local", String(index)] }));
      if (typeof changed !== "string") return desk.refuse("points", changed.refusal);
      const words = `Taken out: ${pointWords(point, market)}`;
      await desk.putOrRefuse(changed, { place: "points", words, before: { text, person: null } });
    },
    async anew() {
      await desk.isOvertaken();
      const text = desk.text();
      if (text !== null) downloadCareer(text, FILE_NAME);
      const words = `${FILE_NAME} was saved. Your next point begins another; Undo brings this one back.`;
      await desk.putOrRefuse(null, { place: "file", words, before: { text, person: null } });
    },
  };
}
