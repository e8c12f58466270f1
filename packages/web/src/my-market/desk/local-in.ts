import { readLocal } from "@paycurve/core/career";
import type { Market } from "@paycurve/core/money";
import type { LocalPoint } from "@paycurve/core/transfer";
import { orRefusal, type Refusal, strayWords } from "../../career/index.ts";
import { today } from "../../today.ts";

/** The local points of a career file's text, and what is said of fields in it that nothing reads. */
export interface LocalIn {
  readonly text: string;
  /** The one market that the file is about; null where it names none. */
  readonly market: Market | null;
  /** In the order of the file. */
  readonly points: readonly LocalPoint[];
  readonly unread: string;
}

/** The local points of a text, or why it is refused. */
export function localIn(text: string, fileName: string): LocalIn | Refusal {
  return orRefusal(() => {
    const { market, points, strays } = readLocal(text, fileName, today());
    return { text, market, points, unread: strayWords(strays) };
  });
}
