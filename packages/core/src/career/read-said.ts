import { isMap } from "yaml";
import type { Said } from "../brief/index.ts";
import type { CalendarDate } from "../calendar/index.ts";
import { dateWords } from "../figures/index.ts";
import { type Market, majorUnits, readMarket, readPay } from "../money/index.ts";
import { oneLine } from "./one-line.ts";
import { type OpenCareer, openCareer } from "./open-career.ts";
import { partsOf } from "./parts-of.ts";
import { readDay } from "./read-day.ts";
import { hasPart, readField, requireField } from "./read-field.ts";

/** More talks than anyone has. */
const MOST_SAID = 1000;

/**
 * Reads what a person has told others of pay, in their own market's currency.
 *
 * Shape   the file's text (at most 1 MB, no YAML aliases), its name for messages, the day of asking → lines in the file's order
 * Units   major units of the market's currency
 * Errors  InputError "career.…" whose message names file, line, field and what is accepted
 * Source  CONTRACT, career.yaml
 */
export function readSaid(text: string, fileName: string, asOf: CalendarDate): readonly Said[] {
  const career = openCareer(text, fileName);
  const market = hasPart(career, ["me"]) ? readField(career, ["me", "market"], readMarket) : null;
  return partsOf(career, ["said"], MOST_SAID).map((path) => saidAt({ career, market, asOf }, path));
}

interface Reading {
  readonly career: OpenCareer;
  readonly market: Market | null;
  readonly asOf: CalendarDate;
}

function saidAt({ career, market, asOf }: Reading, path: readonly string[]): Said {
  if (!isMap(career.document.getIn(path)))
    throw career.refuse(path, "is nothing that was said: its fields belong beneath the dash");
  const at = (name: string): readonly string[] => [...path, name];
  const date = requireField(career, at("date"), readDay);
  if (date > asOf) throw career.refuse(at("date"), `is ${dateWords(date)}, which has not come yet`);
  return {
    date,
    to: requireField(career, at("to"), oneLine),
    about: readField(career, at("about"), oneLine) ?? "pay",
    amount: readField(career, at("amount"), (word) => {
      if (market === null)
        throw career.refuse(at("amount"), "needs me.market, which says what currency it is in");
      return majorUnits(readPay(word, market).money);
    }),
  };
}
