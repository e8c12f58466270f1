import type { PrintedQuantile, QuantilesDocument } from "@paycurve/core/curve";
import {
  basisWords,
  type Figure,
  type FigureStanding,
  gradeWords,
  localAmountWords,
  standingWords,
} from "@paycurve/core/figures";
import {
  formatCount,
  formatMoney,
  MARKET_CODES,
  MARKETS,
  type Market,
  moneyOfMajor,
} from "@paycurve/core/money";
import { html } from "hono/html";
import type { MarketPage } from "./page-data.ts";

type Html = ReturnType<typeof html>;

/** A market's page as plain HTML: the finding, the curve, the cells behind it, the published figures. */
export function marketView(page: MarketPage): Html {
  const { market } = page;
  return html`<!doctype html>
<html lang="${MARKETS[market].locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Paycurve: AI engineers, ${MARKETS[market].name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><p class="name">Paycurve</p><nav aria-label="Market">${MARKET_CODES.map((code) => marketLink(code, market))}</nav></header>
<main>
<h1>${finding(page.curve)}</h1>
<p>${meaning(page)}</p>
<h2>The curve as numbers</h2>
${curveTable(page.curve)}
<h2>What others print</h2>
${figuresTable(page)}
<h2>The cells behind the curve</h2>
${cellsTable(page)}
<h2>Source</h2>
<ul>${page.counted.sources.map((source) => html`<li>${source.publisher}, <a href="${source.url}" rel="noreferrer">${source.title}</a>, edition of ${source.edition}, ${source.licence}</li>`)}</ul>
</main>
<footer><p>Advertised is not paid. Market and money stay together: nothing here is converted or carried abroad. To see where you stand, run <code>npx paycurve place --market ${market} --level mid --pay …</code>: it answers on your own machine.</p></footer>
</body>
</html>`;
}

function marketLink(code: Market, current: Market): Html {
  return code === current
    ? html`<a href="/${code.toLowerCase()}" aria-current="page">${MARKETS[code].name}</a> `
    : html`<a href="/${code.toLowerCase()}">${MARKETS[code].name}</a> `;
}

const HEADLINE_LEVELS = ["mid", "senior", "entry", "executive"] as const;

function finding({ levels = [], market, currency }: QuantilesDocument): string {
  for (const headline of HEADLINE_LEVELS) {
    const quantiles = levels.find(({ level }) => level === headline)?.quantiles;
    const [low, high] = [0.25, 0.75].map((p) => quantiles?.find((quantile) => quantile.p === p));
    if (!low || !high || "withheld" in low || "withheld" in high) continue;
    const say = (major: number): string => formatMoney(moneyOfMajor(major, currency));
    return `Half of ${headline}-level postings lie between ${say(low.value)} and ${say(high.value)}.`;
  }
  return `Too few local postings bear a curve yet: ${MARKETS[market].name}.`;
}

function meaning({ curve, market }: MarketPage): string {
  const [from, to] = curve.years;
  const counts = `${formatCount(curve.n)} full-time postings of ${from} and ${to} for engineers who build AI systems`;
  const worth = `worth ${formatCount(curve.nEffective)} independent ones`;
  const withheld =
    curve.n < 36
      ? " What they cannot bear is withheld; a few local offers of your own would place your level."
      : "";
  return `Advertised base pay a year, ${MARKETS[market].name}, at the midpoint of each advertised range: ${counts}, ${worth}.${withheld}`;
}

const SHARE_NAMES: Readonly<Record<number, string>> = {
  0.1: "P10",
  0.25: "P25",
  0.5: "Median",
  0.75: "P75",
  0.9: "P90",
};

function curveTable({ levels = [], currency, quantiles }: QuantilesDocument): Html {
  const head = quantiles.map(({ p }) => html`<th scope="col" class="number">${SHARE_NAMES[p]}</th>`);
  const rows = levels
    .filter(({ n }) => n > 0)
    .toReversed()
    .map(
      ({ level, n, nEffective, quantiles }) =>
        html`<tr><th scope="row">${level}</th><td class="number">${formatCount(n)}</td><td class="number">${formatCount(nEffective)}</td>${quantiles.map((quantile) => quantileCell(quantile, currency))}</tr>`,
    );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="The curve as numbers"><table><thead><tr><th scope="col">Level</th><th scope="col" class="number">Postings</th><th scope="col" class="number">worth</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>
<p class="quiet">Under each amount the interval it may lie in, 95 %. “Worth” counts one range posted many times as less than many.</p>`;
}

function quantileCell(quantile: PrintedQuantile, currency: QuantilesDocument["currency"]): Html {
  if ("withheld" in quantile) {
    const { n, needed, reason } = quantile.withheld;
    const why = reason === "too-imprecise" ? "too imprecise" : `${n} of ${needed}`;
    return html`<td class="number withheld">withheld<small>${why}</small></td>`;
  }
  const say = (major: number): string => formatMoney(moneyOfMajor(major, currency));
  return html`<td class="number">${say(quantile.value)}<small>${say(quantile.low)}–${say(quantile.high)}</small></td>`;
}

function figuresTable({ figures }: MarketPage): Html {
  const order: readonly FigureStanding["kind"][] = ["benchmark", "unresolved", "rejected", "context"];
  const here = new Set(figures.map(({ id }) => id));
  const rows = [...figures]
    .sort((a, b) => order.indexOf(a.standing.kind) - order.indexOf(b.standing.kind))
    .map((figure) => figureRow(figure, here));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Published figures"><table><thead><tr><th scope="col">Figure</th><th scope="col">Level</th><th scope="col">Says</th><th scope="col">Counts</th><th scope="col">Stands</th><th scope="col">Printed by</th><th scope="col">Grade</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function figureRow(figure: Figure & { readonly standing: FigureStanding }, here: ReadonlySet<string>): Html {
  const { id, role, level, levelWords, statistic, source, standing, conflictsWith } = figure;
  const why = "reasons" in standing ? html`<small>${standing.reasons.join(" ")}</small>` : "";
  const conflicts =
    conflictsWith.length > 0
      ? html`<small class="conflict">≠ ${conflictsWith.map((rival) => (here.has(rival) ? html`<a href="#${rival}">${rival}</a> ` : html`${rival} `))}</small>`
      : "";
  return html`<tr id="${id}"><th scope="row">${role}<small>${id}</small></th><td>${level}${levelWords ? html`<small>“${levelWords}”</small>` : ""}</td><td>${localAmountWords(figure)}<small>${statistic}, ${figure.period}</small>${conflicts}</td><td>${basisWords(figure)}</td><td>${standingWords(standing)}${why}</td><td><a href="${source.url}" rel="noreferrer">${source.publisher}</a><small>${source.title}, ${source.published}</small></td><td>${gradeWords(figure)}</td></tr>`;
}

function cellsTable({ titles }: MarketPage): Html {
  if (titles.length === 0) return html`<p>No local posting of these years was counted.</p>`;
  const rows = titles.map(
    ({ title, level, year, postings }) =>
      html`<tr><th scope="row">${title}</th><td>${level}</td><td class="number">${year}</td><td class="number">${formatCount(postings)}</td></tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Cells"><table><thead><tr><th scope="col">Title</th><th scope="col">Level</th><th scope="col" class="number">Year</th><th scope="col" class="number">Postings</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
