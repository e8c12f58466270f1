import type { PrintedQuantile, QuantilesDocument } from "@paycurve/core/curve";
import { ordinal } from "@paycurve/core/curve";
import { formatCount, formatMoney, moneyOfMajor } from "@paycurve/core/money";

/** Quantiles as a table: each with the interval it may lie in, or what it would take. */
export function quantilesView(document: QuantilesDocument): string {
  const what = "title" in document ? document.title : document.role;
  const [from, to] = document.years;
  const head = `${what}, ${document.market}, ${document.level === "all" ? "all levels" : `${document.level} level`}, ${from === to ? from : `${from}–${to}`}: ${document.meaning} base pay a year`;
  const counts = `${formatCount(document.n)} postings, worth ${formatCount(document.nEffective)} independent ones`;
  const rows = document.quantiles.map((quantile) => quantileRow(quantile, document));
  const levels = (document.levels ?? []).filter(({ n }) => n > 0);
  const byLevel = levels.map(({ level, n, quantiles }) => {
    const median = quantiles.find(({ p }) => p === 0.5);
    return `  ${level.padEnd(10)} ${formatCount(n).padStart(6)} postings${median ? `   ${quantileRow(median, document).trim()}` : ""}`;
  });
  const sources = document.source.map(
    ({ publisher, title, edition, licence, url }) =>
      `  ${publisher}, ${title}, edition of ${edition}, ${licence}\n  ${url}`,
  );
  return [
    head,
    counts,
    "",
    ...rows,
    ...(byLevel.length > 0 ? ["", "By level", ...byLevel] : []),
    "",
    "Sources",
    ...sources,
  ].join("\n");
}

function quantileRow(quantile: PrintedQuantile, { currency }: QuantilesDocument): string {
  const name = `  ${shareName(quantile.p)}`.padEnd(10);
  if ("withheld" in quantile) {
    const { reason, n, needed } = quantile.withheld;
    const why =
      reason === "too-imprecise" ? "its interval is too wide" : `${n} independent postings of ${needed}`;
    return `${name} withheld: ${why}`;
  }
  const say = (major: number): string => formatMoney(moneyOfMajor(major, currency));
  return `${name} ${say(quantile.value).padStart(12)}   95 %: ${say(quantile.low)}–${say(quantile.high)}, ${quantile.precision}`;
}

function shareName(p: number): string {
  const percent = Math.round(p * 1000) / 10;
  if (percent === 50) return "median";
  return Number.isInteger(percent) ? ordinal(percent) : `P${percent}`;
}
