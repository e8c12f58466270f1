import { addMonths, type CalendarDate } from "../calendar/index.ts";
import { saysChange } from "./change-words.ts";
import { namesToolsAlone } from "./empty-words.ts";
import type { EvidenceItem } from "./evidence-item.ts";

/** What an item says of one part: said, said in a way that proves little, or not said. */
export type PartState = "said" | "weak" | "missing";

/** One of the nine parts that make evidence of a system, the question that gets it, and how it is told. */
export interface EvidencePart {
  readonly name: PartName;
  /** Fits into “… is not said”. */
  readonly label: string;
  readonly asks: string;
  readonly state: (item: EvidenceItem, asOf: CalendarDate) => PartState;
}

/** What the nine are called. */
export type PartName =
  | "system"
  | "change"
  | "metric"
  | "method"
  | "production"
  | "recency"
  | "part"
  | "problem"
  | "proof";

/** How long something shipped counts as recent. */
export const RECENT_MONTHS = 12;

/** The nine in the order they are asked for: what convinces most comes first. */
export const EVIDENCE_PARTS: readonly EvidencePart[] = [
  {
    name: "system",
    label: "what the system does",
    asks: "What does it do, and for whom? Name the system, not its tools.",
    state: ({ system }) => (namesToolsAlone(system) ? "weak" : "said"),
  },
  {
    name: "change",
    label: "the number before and after",
    asks: "What was the number before it, and what is it now?",
    state: (item) => {
      if (saysChange(item)) return item.baseline === item.after ? "weak" : "said";
      return item.baseline === null && item.after === null ? "missing" : "weak";
    },
  },
  {
    name: "metric",
    label: "what was measured",
    asks: "What did you measure: hours, cost, accuracy on which cases?",
    state: ({ metric }) => (metric === null ? "missing" : namesToolsAlone(metric) ? "weak" : "said"),
  },
  {
    name: "method",
    label: "how it was measured",
    asks: "How was it measured, over what window, on how many cases?",
    state: ({ method }) => (method === null ? "missing" : WINDOW.test(method) ? "said" : "weak"),
  },
  {
    name: "production",
    label: "whether it runs in production",
    asks: "Does it run in production, with real users?",
    state: ({ production }) => (production === null ? "missing" : production ? "said" : "weak"),
  },
  {
    name: "recency",
    label: "when it was shipped",
    asks: "When was it shipped, or last improved?",
    state: ({ shipped }, asOf) =>
      shipped === null ? "missing" : shipped <= asOf && isRecent(shipped, asOf) ? "said" : "weak",
  },
  {
    name: "part",
    label: "your own part",
    asks: "What did you do yourself, and what did others do?",
    state: ({ part }) => (part === null ? "missing" : TEAM_ALONE.test(part) ? "weak" : "said"),
  },
  {
    name: "problem",
    label: "the problem",
    asks: "What was wrong before it, and for whom?",
    state: ({ problem }) => (problem === null ? "missing" : "said"),
  },
  {
    name: "proof",
    label: "proof",
    asks: "Where can it be seen: a post, a repository, a talk?",
    state: ({ proof }) => (proof.length === 0 ? "missing" : "said"),
  },
];

/**
 * Whether something was shipped within the last twelve months.
 *
 * Shape   the day it was shipped, the day of asking → true when it was
 * @example isRecent("2025-12-01", "2026-11-28") // => true
 */
export function isRecent(shipped: CalendarDate, asOf: CalendarDate): boolean {
  return addMonths(shipped, RECENT_MONTHS) >= asOf;
}

/** A window or a count of cases: any number, or a word for a stretch of time. */
const WINDOW =
  /\d|\b(?:day|week|fortnight|month|quarter|year|one|two|three|four|five|six|seven|eight|nine|ten|twelve)/i;

const TEAM_ALONE = /^(?:we|the team|our team|team(?! lead)|my team)\b/i;
