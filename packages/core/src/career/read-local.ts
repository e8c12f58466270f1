import { isMap } from "yaml";
import type { CalendarDate } from "../calendar/index.ts";
import { dateWords, readLevel } from "../figures/index.ts";
import { type Market, readMarket } from "../money/index.ts";
import { type LocalPoint, POINT_KINDS, rangeWords, readPayRange } from "../transfer/index.ts";
import { oneLine } from "./one-line.ts";
import { type OpenCareer, openCareer } from "./open-career.ts";
import { partsOf } from "./parts-of.ts";
import { readDay } from "./read-day.ts";
import { hasPart, readField } from "./read-field.ts";
import { readWordOf } from "./read-word-of.ts";
import { refuseOtherMoney } from "./refuse-other-money.ts";
import { type StrayField, strayFields } from "./stray-fields.ts";

/** The local points of a career file, with the fields that nothing here reads. */
export interface ReadLocal {
  /** Null where the file names none. */
  readonly market: Market | null;
  readonly points: readonly LocalPoint[];
  readonly strays: readonly StrayField[];
}

/** More points than anyone keeps. */
const MOST_POINTS = 500;

/**
 * Reads what a person has noted of their own market. Pay is in that market's currency; a point of another market or in
 * other money, of a day to come, or whose pay could be a month's, is refused.
 *
 * Shape   the file's text (at most 1 MB, no YAML aliases), its name for messages, the day of asking → points
 * Units   major units of the market's currency per year
 * Errors  InputError "career.…" whose message names file, line, field and what is accepted
 * Source  CONTRACT, career.yaml
 */
export function readLocal(text: string, fileName: string, asOf: CalendarDate): ReadLocal {
  const career = openCareer(text, fileName);
  const me = hasPart(career, ["me"]);
  const market = me ? readField(career, ["me", "market"], readMarket) : null;
  const paths = partsOf(career, ["local"], MOST_POINTS);
  if (market === null && paths.length > 0)
    throw career.refuse(
      ["me", "market"],
      "is missing; it says what currency local points are in: US, GB or IN",
    );
  return {
    market,
    points: market === null ? [] : paths.map((path) => pointAt({ career, market, asOf }, path)),
    strays: strayFields(career.document, career.lines),
  };
}

interface Reading {
  readonly career: OpenCareer;
  readonly market: Market;
  readonly asOf: CalendarDate;
}

function pointAt({ career, market, asOf }: Reading, path: readonly string[]): LocalPoint {
  if (!isMap(career.document.getIn(path)))
    throw career.refuse(path, "is no local point: its fields belong beneath the dash");
  const at = (name: string): readonly string[] => [...path, name];
  refuseOtherMoney(career, market, path);
  const date = wanted(career, at("date"), readDay);
  if (date > asOf) throw career.refuse(at("date"), `is ${dateWords(date)}, which has not come yet`);
  return {
    kind: wanted(career, at("kind"), readWordOf("kind", POINT_KINDS)),
    date,
    level: wanted(career, at("level"), readLevel),
    base: baseAt({ career, market }, at("base")),
    company: readField(career, at("company"), oneLine),
  };
}

function baseAt({ career, market }: Omit<Reading, "asOf">, path: readonly string[]): LocalPoint["base"] {
  if (!isMap(career.document.getIn(path)))
    return wanted(career, path, (word) => readPayRange(word, market).base);
  const [low, high] = ["low", "high"].map((end) => endAt({ career, market }, [...path, end])) as [
    number,
    number,
  ];
  if (low <= high) return { low, high };
  const [from, to] = [low, high].map((amount) => rangeWords({ low: amount, high: amount }, market));
  throw career.refuse(path, `runs from ${from} down to ${to}; write the lower end as low`);
}

function endAt({ career, market }: Omit<Reading, "asOf">, path: readonly string[]): number {
  const { low, high } = wanted(career, path, (word) => readPayRange(word, market).base);
  if (low === high) return low;
  const range = rangeWords({ low, high }, market);
  throw career.refuse(path, `is a range itself, ${range}; write one amount, the ${path.at(-1)} end alone`);
}

/** A field that has to be there; where it is missing, with what is accepted. */
function wanted<Value>(career: OpenCareer, path: readonly string[], read: (word: string) => Value): Value {
  const value = readField(career, path, read);
  if (value !== null) return value;
  throw career.refuse(path, `is missing; write ${ACCEPTED[path.at(-1) ?? ""]}`);
}

const ACCEPTED: Readonly<Record<string, string>> = {
  date: "the day you learned it, such as 2026-10-12",
  kind: `what you know it from: ${POINT_KINDS.join(", ")}`,
  level: "entry, mid, senior or executive",
  base: "a year's base pay, or its low and high",
  low: "the lower end of a year's base pay",
  high: "the upper end of a year's base pay",
};
