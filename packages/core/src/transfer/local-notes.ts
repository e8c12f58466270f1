import { capitalised } from "../capitalised.ts";
import { formatCount, MARKETS } from "../money/index.ts";
import { type CountedPoint, type PointStanding, worthOf } from "./counted-points.ts";
import { isBorne } from "./local-level.ts";
import type { LocalMarket } from "./local-market.ts";
import { outlyingPoints } from "./outlying-points.ts";
import { pointWords } from "./read-point.ts";

/** What is to be known beside local numbers. */
export interface LocalNote {
  readonly check: string;
  readonly severity: "info" | "caution";
  readonly message: string;
}

/**
 * What must be said beside what local points say, in the order it is said. Each check is one row of the table below.
 *
 * Shape   a LocalMarket → notes that apply
 */
export function localNotes(local: LocalMarket): LocalNote[] {
  return CHECKS.flatMap(({ check, severity, says }) => {
    const message = says(local);
    return message === null ? [] : [{ check, severity, message }];
  });
}

interface Check extends Omit<LocalNote, "message"> {
  readonly says: (local: LocalMarket) => string | null;
}

const CHECKS: readonly Check[] = [
  { check: "point-far-off", severity: "caution", says: pointsFarOff },
  { check: "company-dominates", severity: "caution", says: companyDominates },
  {
    check: "level-without-step",
    severity: "caution",
    says: ofStanding("no-step", "is of a level to which no step was ever counted, and counts nowhere"),
  },
  {
    check: "point-too-old",
    severity: "caution",
    says: ofStanding("too-old", "is two years old or more, and counts no longer"),
  },
  {
    check: "point-repeated",
    severity: "caution",
    says: ofStanding("repeated", "is noted twice, and counts once"),
  },
  {
    check: "point-fading",
    severity: "info",
    says: ofStanding("fading", "is over a year old, and counts less with every month"),
  },
  { check: "levels-out-of-order", severity: "caution", says: levelsOutOfOrder },
  { check: "level-withheld", severity: "caution", says: levelsWithheld },
  { check: "mostly-model", severity: "info", says: mostlyModel },
  { check: "assumed-error", severity: "info", says: assumedError },
];

/** Of all weight, what one company may have before it is said. */
const LARGEST_SHARE = 0.25;

/** A company's points are no independent ones; with few points each has that much, and that is said instead. */
function companyDominates({ points, levels }: LocalMarket): string | null {
  if ("kind" in levels) return null;
  const shares = sharesOf(points.filter(({ weight }) => weight > 0));
  const large = shares.filter(({ company, share }) => company !== null && share > LARGEST_SHARE);
  const named = large.map(({ company, share }) => `${company} with ${Math.round(share * 100)} %`);
  const [only, other] = large;
  if (!only) return null;
  if (shares.every(({ share, points: n }) => n === 1 && share > LARGEST_SHARE))
    return `With ${formatCount(shares.length)} points each carries over a quarter of the weight: ${joined(named)}. Any one of them moves the answer; ask elsewhere too.`;
  if (other)
    return `${formatCount(large.length)} companies each carry over a quarter of the weight: ${joined(named)}. Their points tell of them more than of the market. Ask elsewhere.`;
  const tell = only.points === 1 ? "Its point tells" : "Its points tell";
  return `One company carries over a quarter of the weight: ${joined(named)}. ${tell} of that company more than of the market. Ask elsewhere.`;
}

/** A company's part of all weight; a point without a company stands for itself. */
interface Share {
  readonly company: string | null;
  readonly points: number;
  readonly share: number;
}

function sharesOf(points: readonly CountedPoint[]): Share[] {
  const groups = new Map<string | CountedPoint, CountedPoint[]>();
  for (const one of points) {
    const key = one.point.company?.trim().toLowerCase() ?? one;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const all = worthOf(points);
  return [...groups.values()].map((some) => {
    return { company: some[0]?.point.company ?? null, points: some.length, share: worthOf(some) / all };
  });
}

/** A slip of the pen moves everything, and no interval knows of it. */
function pointsFarOff({ structure, market, points, levels }: LocalMarket): string | null {
  if ("kind" in levels) return null;
  const far = outlyingPoints(structure, points);
  const said = far.slice(0, MOST_NAMED).map(({ point: { point }, ratio }) => {
    const [times, slip] =
      ratio > 1 ? [`${timesWords(ratio)} times`, "many"] : [`1/${timesWords(1 / ratio)} of`, "few"];
    return `${pointWords(point, market)} That is ${times} the median that the other points and the ratios give ${point.level} level: check it for a zero too ${slip}.`;
  });
  const more = far.length - said.length;
  if (more > 0) said.push(`${formatCount(more)} more ${more === 1 ? "lies" : "lie"} as far off.`);
  return said.length === 0 ? null : said.join(" ");
}

const MOST_NAMED = 3;

function timesWords(times: number): string {
  return times < 10 ? times.toFixed(1) : formatCount(Math.round(times));
}

function ofStanding(standing: PointStanding, says: string): Check["says"] {
  return ({ points }) => {
    const some = points.filter((one) => one.standing === standing);
    if (some.length === 0) return null;
    const which = some.length === 1 ? "One point" : `Each of ${formatCount(some.length)} points`;
    return `${which} ${says}.`;
  };
}

/** Those with points: others that come out of order are withheld. */
function levelsOutOfOrder({ levels }: LocalMarket): string | null {
  if ("kind" in levels) return null;
  const own = levels.filter(isBorne).filter(({ isCarried }) => !isCarried);
  const some = own.flatMap((upper, index) => {
    const lower = own[index - 1];
    return lower && upper.pay.median < lower.pay.median ? [`${upper.level} under ${lower.level}`] : [];
  });
  if (some.length === 0) return null;
  return `${listed(some)}, by your own points: nobody is paid less for more. Look at their levels and their dates, and note more of both.`;
}

function levelsWithheld({ levels }: LocalMarket): string | null {
  if ("kind" in levels) return null;
  const some = levels.flatMap(({ level, pay }) => ("kind" in pay ? [{ level, against: pay.against }] : []));
  if (some.length === 0) return null;
  const [are, them] = some.length === 1 ? ["is", "that level gives it"] : ["are", "each level gives it"];
  const against = joined([...new Set(some.map(({ against }) => against))]);
  return `${listed(some.map(({ level }) => level))} ${are} withheld: carried there, pay would be out of order with your ${against} points, and nobody is paid less for more. A point of ${them} a number.`;
}

function mostlyModel({ levels }: LocalMarket): string | null {
  if ("kind" in levels) return null;
  const some = levels.filter(isBorne).filter(({ isMostlyModel }) => isMostlyModel);
  if (some.length === 0) return null;
  return `${listed(some.map(({ level }) => level))}: mostly model. More than half of the answer is carried there, less than half your points'.`;
}

function assumedError({ structure: { steps, reference } }: LocalMarket): string | null {
  const some = steps.filter(({ isAssumed }) => isAssumed);
  if (some.length === 0) return null;
  const named = some.map(({ from, to }) => `${from} to ${to}`).join(", ");
  return `Nothing was ever compared between here and ${MARKETS[reference].inText} for ${named}: how wrong such a ratio is here is assumed.`;
}

function listed(words: readonly string[]): string {
  return capitalised(joined(words));
}

function joined(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(words);
}
