import type { CalendarDate } from "../calendar/index.ts";
import { formatCount } from "../money/index.ts";
import { contradictions } from "./contradictions.ts";
import type { EvidenceGrade, GradedItem } from "./evidence-grade.ts";
import { gradedItem } from "./evidence-grade.ts";
import type { EvidenceItem } from "./evidence-item.ts";

/** A person's whole record, item by item. */
export interface EvidenceRecord {
  readonly asOf: CalendarDate;
  /** In the file's order. */
  readonly items: readonly GradedItem[];
  readonly counts: Readonly<Record<EvidenceGrade, number>>;
  readonly strength: RecordStrength;
}

/**
 * How much a record bears in a talk. Strong: two strong items or more. Fair: one strong, or any that is fair. Weak: what is
 * there is stale or weak. None: nothing is noted.
 */
export type RecordStrength = "strong" | "fair" | "weak" | "none";

/** One strong item may be luck; two are a habit. */
const STRONG_ITEMS = 2;

/**
 * A person's record with every item graded, and what items say against each other among their findings.
 *
 * Shape   items, the day of asking → EvidenceRecord; linear in the items
 * Source  PRODUCT, “What have I shipped?”; docs/methods/evidence.md
 */
export function evidenceRecord(items: readonly EvidenceItem[], asOf: CalendarDate): EvidenceRecord {
  const between = Map.groupBy(contradictions(items), ({ subject }) => subject);
  const graded = items.map((item) => {
    const one = gradedItem(item, asOf);
    return { ...one, findings: [...one.findings, ...(between.get(item.id) ?? [])] };
  });
  const count = (grade: EvidenceGrade): number => graded.filter((one) => one.grade === grade).length;
  const counts = { strong: count("strong"), fair: count("fair"), stale: count("stale"), weak: count("weak") };
  return { asOf, items: graded, counts, strength: strengthOf(counts) };
}

function strengthOf({ strong, fair, stale, weak }: EvidenceRecord["counts"]): RecordStrength {
  if (strong >= STRONG_ITEMS) return "strong";
  if (strong + fair > 0) return "fair";
  return stale + weak > 0 ? "weak" : "none";
}

/**
 * What a record amounts to, in a sentence.
 *
 * Shape   a record → words such as “3 strong, 1 stale, 1 weak.”
 */
export function recordFinding({ counts }: EvidenceRecord): string {
  const said = GRADES.filter((grade) => counts[grade] > 0);
  if (said.length === 0) return "Nothing shipped is noted yet. Start with the one you would tell first.";
  return `${said.map((grade) => `${formatCount(counts[grade])} ${grade}`).join(", ")}.`;
}

/**
 * The one question whose answer would help the record most: of the item nearest to being strong.
 *
 * Shape   a record → the item's id and the question; null where nothing is missing
 */
export function nextQuestion({
  items,
}: EvidenceRecord): { readonly id: string; readonly asks: string } | null {
  const asked = items
    .filter(({ next, grade }) => next !== null && grade !== "stale")
    .toSorted((one, other) => ORDER.indexOf(one.grade) - ORDER.indexOf(other.grade));
  const [first] = asked;
  return first?.next ? { id: first.item.id, asks: first.next.asks } : null;
}

const GRADES: readonly EvidenceGrade[] = ["strong", "fair", "stale", "weak"];
/** A fair item is one answer from strong; a strong one asks only for more proof. */
const ORDER: readonly EvidenceGrade[] = ["fair", "weak", "strong"];
