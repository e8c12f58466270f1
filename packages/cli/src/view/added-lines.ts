import type { GradedItem } from "@paycurve/core/evidence";
import { bullets } from "./bullets.ts";
import { evidenceItemLines } from "./evidence-view.ts";
import type { Paint } from "./paint.ts";

/** What is said beside items that were added. */
export interface AddedOptions {
  /** How many stand in the file already. */
  readonly known: number;
  /** What was left behind, and why. */
  readonly left: readonly string[];
  readonly saved: string;
  readonly columns: number;
  readonly paint: Paint;
}

/** More than anyone reads; the rest is counted. */
const MOST_SHOWN = 20;

/** Items that were added, those that were known, what was left behind, and what was saved. */
export function addedLines(items: readonly GradedItem[], options: AddedOptions): string {
  const { known, left, saved, columns, paint } = options;
  const more = items.length - MOST_SHOWN;
  const count = items.length === 0 ? "Nothing" : items.length === 1 ? "One item" : `${items.length} items`;
  const kept = known === 0 ? "" : ` ${known} stood there already.`;
  return [
    paint("strong", `${count} ${items.length > 1 ? "are" : "is"} new.${kept}`),
    ...items.slice(0, MOST_SHOWN).flatMap((item) => ["", ...evidenceItemLines(item, { columns, paint })]),
    ...(more > 0 ? ["", `And ${more} more.`] : []),
    ...(left.length === 0
      ? []
      : [
          "",
          "Left behind",
          ...bullets(left.slice(0, MOST_SHOWN), columns),
          ...(left.length > MOST_SHOWN
            ? [`  And ${left.length - MOST_SHOWN} more; --json has them all.`]
            : []),
        ]),
    "",
    saved,
  ].join("\n");
}
