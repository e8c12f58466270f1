import { capitalised } from "../capitalised.ts";
import { formatCount, MARKETS } from "../money/index.ts";
import type { CountedPoint, PointStanding } from "./counted-points.ts";
import { isBorne } from "./local-level.ts";
import type { LocalMarket } from "./local-market.ts";

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

/** A company's points are no independent ones; one point alone cannot dominate by itself. */
function companyDominates({ points }: LocalMarket): string | null {
  const counting = points.filter(({ point, weight }) => weight > 0 && point.company !== null);
  const all = points.reduce((sum, { weight }) => sum + weight, 0);
  const byCompany = new Map<string, CountedPoint[]>();
  for (const one of counting) {
    const name = one.point.company?.trim().toLowerCase() ?? "";
    byCompany.set(name, [...(byCompany.get(name) ?? []), one]);
  }
  const named = [...byCompany.values()].flatMap((some) => {
    const share = some.reduce((sum, { weight }) => sum + weight, 0) / all;
    return some.length > 1 && share > LARGEST_SHARE
      ? [`${some[0]?.point.company} with ${Math.round(share * 100)} %`]
      : [];
  });
  if (named.length === 0) return null;
  return `One company carries over a quarter of the weight: ${named.join(", ")}. Its points tell of that company more than of the market. Ask elsewhere.`;
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
