import { type CalendarDate, yearsBetween } from "../calendar/index.ts";
import { dateWords } from "../figures/index.ts";
import { changeOf, changeWords, saysChange } from "./change-words.ts";
import { namesToolsAlone, percentagesIn, praiseIn } from "./empty-words.ts";
import type { EvidenceItem } from "./evidence-item.ts";
import { EVIDENCE_PARTS, isRecent, type PartName, type PartState } from "./evidence-part.ts";

/** What is weak about an item, or to know of it. */
export interface EvidenceFinding {
  readonly check: string;
  readonly severity: "caution" | "info";
  readonly message: string;
  /** The item's id. */
  readonly subject: string;
}

/** A check of one item by itself: what is to be said of it, or null. */
interface EvidenceCheck {
  readonly check: string;
  readonly severity: EvidenceFinding["severity"];
  readonly says: (item: EvidenceItem, asOf: CalendarDate) => string | null;
}

/**
 * What to doubt of one item: each finding says what is so and why it persuades nobody.
 *
 * Shape   an item, the day of asking → findings
 */
export function findingsOfItem(item: EvidenceItem, asOf: CalendarDate): EvidenceFinding[] {
  return CHECKS.flatMap(({ check, severity, says }) => {
    const message = says(item, asOf);
    return message === null ? [] : [{ check, severity, message, subject: item.id }];
  });
}

/** The texts that ought to say what came of it. */
function claimsOf({ system, metric, part }: EvidenceItem): string[] {
  return [system, metric, part].filter((text) => text !== null);
}

const stateOf = (name: PartName, item: EvidenceItem, asOf: CalendarDate): PartState =>
  EVIDENCE_PARTS.find((part) => part.name === name)?.state(item, asOf) ?? "missing";

const CHECKS: readonly EvidenceCheck[] = [
  {
    check: "tools-alone",
    severity: "caution",
    says: ({ system, metric, part }) => {
      const list = [system, metric, part].find((text) => text !== null && namesToolsAlone(text));
      return list ? `“${list}” names tools. Tools are bought; say what the system did for whom.` : null;
    },
  },
  {
    check: "percentage-without-baseline",
    severity: "caution",
    says: (item) => {
      if (item.baseline !== null) return null;
      const [percent] = claimsOf(item).flatMap(percentagesIn);
      const stated = percent ?? (item.unit === "%" ? item.after : null);
      return stated === null
        ? null
        : `${stated} % of what? A percentage without its baseline cannot be weighed.`;
    },
  },
  {
    check: "praise",
    severity: "caution",
    says: (item) => {
      if (saysChange(item)) return null;
      const [word] = claimsOf(item).flatMap((text) => praiseIn(text) ?? []);
      return word ? `“${word}” praises and measures nothing. A number before and after says it.` : null;
    },
  },
  {
    check: "half-a-change",
    severity: "caution",
    says: ({ baseline, after }) => {
      if ((baseline === null) === (after === null)) return null;
      return baseline === null
        ? `The number after is ${after}, and nothing says what it was before.`
        : `The number before is ${baseline}, and nothing says what it is now.`;
    },
  },
  {
    check: "no-change",
    severity: "caution",
    says: ({ baseline, after }) =>
      baseline !== null && baseline === after
        ? `It was ${baseline} before and after: that shows no effect.`
        : null,
  },
  {
    check: "percentage-contradicts",
    severity: "caution",
    says: (item) => {
      const change = saysChange(item) ? changeOf(item) : null;
      if (!saysChange(item) || change === null) return null;
      const meant = [100 * change, item.after - item.baseline, item.baseline, item.after].map(Math.abs);
      const stray = [item.system, item.metric ?? ""]
        .flatMap(percentagesIn)
        .find((percent) => meant.every((value) => Math.abs(value - percent) > ROUNDING));
      return stray === undefined
        ? null
        : `The words say ${stray} %, the numbers ${changeWords(item)}. One of them is wrong.`;
    },
  },
  {
    check: "no-window",
    severity: "caution",
    says: (item, asOf) =>
      stateOf("method", item, asOf) === "weak"
        ? `“${item.method}” does not say over what window, or on how many cases.`
        : null,
  },
  {
    check: "team-alone",
    severity: "caution",
    says: (item, asOf) =>
      stateOf("part", item, asOf) === "weak" && item.part !== null && !namesToolsAlone(item.part)
        ? `“${item.part}” tells of the team. A raise is for what you did.`
        : null,
  },
  {
    check: "not-in-production",
    severity: "caution",
    says: ({ production }) => (production === false ? "It never ran in production." : null),
  },
  {
    check: "not-yet-shipped",
    severity: "caution",
    says: ({ shipped }, asOf) =>
      shipped !== null && shipped > asOf
        ? `It is to be shipped on ${dateWords(shipped)}, which has not come yet.`
        : null,
  },
  {
    check: "stale",
    severity: "caution",
    says: ({ shipped }, asOf) =>
      shipped === null || isRecent(shipped, asOf) || shipped > asOf
        ? null
        : `Shipped on ${dateWords(shipped)}, ${agoWords(shipped, asOf)}: older than twelve months persuades less.`,
  },
];

/** Percentage points by which a rounded percentage may differ from its numbers. */
const ROUNDING = 1;

function agoWords(shipped: CalendarDate, asOf: CalendarDate): string {
  const years = Math.floor(yearsBetween(shipped, asOf));
  return years <= 1 ? "over a year ago" : `over ${years} years ago`;
}
