import { bareAmount, type Figure, firstYearsWords } from "../figures/index.ts";
import { formatCount, formatMoney, MARKETS } from "../money/index.ts";
import type { PositionedFigure } from "./compare-figure.ts";
import { headlineAverage } from "./headline-average.ts";
import { bandWords, ordinal, wholePercentile } from "./percentile-words.ts";
import type { Note, Placement } from "./placement.ts";

/** What a note is drawn from. */
export interface NoteSubject {
  readonly placement: Omit<Placement, "notes">;
  readonly figures: readonly Figure[];
}

/**
 * What must be said beside a placement, in the order it is said. Each check is one row of the table below.
 *
 * Shape   a placement without notes, the market's figures → notes that apply
 */
export function placementNotes(subject: NoteSubject): Note[] {
  return CHECKS.flatMap(({ check, severity, says }) => {
    const message = says(subject);
    return message === null ? [] : [{ check, severity, message }];
  });
}

interface Check extends Omit<Note, "message"> {
  readonly says: (subject: NoteSubject) => string | null;
}

const CHECKS: readonly Check[] = [
  { check: "no-local-pay", severity: "caution", says: noLocalPay },
  { check: "advertised-not-paid", severity: "info", says: advertisedNotPaid },
  { check: "outside-all-postings", severity: "caution", says: outsideAllPostings },
  { check: "repeated-postings", severity: "info", says: repeatedPostings },
  { check: "figures-disagree", severity: "caution", says: figuresDisagree },
  { check: "headline-average", severity: "caution", says: quotedAverage },
  { check: "years-disagree", severity: "info", says: yearsDisagree },
  { check: "beyond-level", severity: "info", says: beyondLevel },
  { check: "edition", severity: "info", says: edition },
];

function noLocalPay({ placement: { percentile, figures, market } }: NoteSubject): string | null {
  const placed = figures.some((figure) => "position" in figure);
  if (placed || "mid" in percentile) return null;
  return `No ${MARKETS[market].coin} figure bears your level yet. A few local offers would place it.`;
}

function advertisedNotPaid({ placement: { byLevel, percentile, pay } }: NoteSubject): string | null {
  const counted = byLevel.flatMap(({ level, asked, ranges }) =>
    asked && ranges ? [{ level, ...ranges }] : [],
  );
  if (counted.length === 0 || !("mid" in percentile)) return null;
  const shares = counted.map(({ level, n, endBelow, startAbove, contain }) => {
    const share = (postings: number): string => `${Math.round((100 * postings) / n)} %`;
    return (
      `Of ${formatCount(n)} advertised ${level}-level ranges ${share(endBelow)} end below ${formatMoney(pay)}, ` +
      `${share(startAbove)} start above it and ${share(contain)} contain it.`
    );
  });
  return `Advertised is not paid. ${shares.join(" ")} The percentile is among range midpoints, not people.`;
}

function outsideAllPostings({ placement: { percentile } }: NoteSubject): string | null {
  if (!("mid" in percentile) || percentile.mid === null) return null;
  if (percentile.mid === 0)
    return "Every posting counted here pays more. Check that this is a year's base pay.";
  return percentile.mid === 1
    ? "No posting counted here pays as much. Check that this is a year's base pay."
    : null;
}

function repeatedPostings({ placement: { byLevel } }: NoteSubject): string | null {
  const repeated = byLevel.filter(({ asked, n, nEffective }) => asked && n > 0 && nEffective < n);
  if (repeated.length === 0) return null;
  const placed = repeated.every(({ percentile }) => "mid" in percentile);
  const sizes = repeated.map(
    ({ level, n, nEffective }) => `${formatCount(n)} ${level} postings count as ${formatCount(nEffective)}`,
  );
  const bands = placed ? ", and the bands are as wide as that" : "";
  return `Firms post one range many times: ${sizes.join("; ")}${bands}.`;
}

function figuresDisagree({ placement: { figures } }: NoteSubject): string | null {
  const placed = figures.filter((figure): figure is PositionedFigure => "position" in figure);
  for (const above of placed.filter(({ position }) => position === "below")) {
    const below = placed.find((one) => one.position === "above" && one.figure.level === above.figure.level);
    if (below)
      return `Published figures disagree: you are below ${described(above)} and above ${described(below)}. Both stand.`;
  }
  return null;
}

function described({ figure }: PositionedFigure): string {
  return `${bareAmount(figure)} (${figure.source.publisher})`;
}

function quotedAverage({ placement: { counted, market, family }, figures }: NoteSubject): string | null {
  const average = headlineAverage({ market, family, figures, counted });
  if (!average) return null;
  const places = average.places.map(
    ({ level, mid, low, high }) =>
      `the ${ordinal(wholePercentile(mid))} (${bandWords({ low, high })}) at ${level} level`,
  );
  const quoted = `You will be quoted an average of ${formatMoney(average.amount)}. Nobody owns it, and it does not say base or total.`;
  return places.length === 0
    ? quoted
    : `${quoted} Among these postings it is ${places.join(", ")}: it describes nobody.`;
}

function yearsDisagree({ placement, figures }: NoteSubject): string | null {
  const levels = placement.level ? [placement.level] : (placement.levels ?? []);
  const level = levels.at(-1);
  const words = level ? firstYearsWords(figures, level) : null;
  return words && `${words}: the scope you own decides, not years.`;
}

function beyondLevel({ placement: { percentile } }: NoteSubject): string | null {
  if (!("mid" in percentile)) return null;
  return (
    "Two things beyond level move pay, and nothing counted here measures by how much: the sector (one title pays very " +
    "differently in a frontier AI lab, a product company and a services firm, the more so the more senior), and " +
    "something shipped in the last twelve months."
  );
}

function edition({ placement: { counted } }: NoteSubject): string | null {
  const [source] = counted?.sources ?? [];
  if (!counted || !source) return null;
  const [from, to] = counted.years;
  const years = from === to ? String(from) : `${from}–${to}`;
  return `Postings of ${years}, counted in the ${source.publisher} edition of ${source.edition}. Nothing is aged to today.`;
}
