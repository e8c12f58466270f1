import { type MarketData, whyNotCompared } from "@paycurve/core/curve";
import {
  basisWords,
  dateWords,
  type Figure,
  type FigureStanding,
  figureStanding,
  gradeWords,
  localAmountWords,
} from "@paycurve/core/figures";
import { MARKETS } from "@paycurve/core/money";
import type { ReactNode } from "react";

/** Every published figure held of a market, with what it may be used for, and why not for more. */
export function FiguresPage({ data: { market, family, figures } }: { readonly data: MarketData }): ReactNode {
  const { inText: here } = MARKETS[market];
  const held = new Map(figures.map((figure) => [figure.id, figure]));
  const groups = GROUPS.map((group) => ({
    ...group,
    figures: figures.filter((figure) => groupOf(figure, { market, family }) === group.kind),
  })).filter((group) => group.figures.length > 0);
  const compared = groups.find(({ kind }) => kind === "compared")?.figures.length ?? 0;
  return (
    <>
      <section className="lead">
        <h1>
          Of {figures.length} figures printed about {here}, {compared} can be compared with a base pay.
        </h1>
      </section>
      {groups.map(({ kind, title, says, figures: own }) => (
        <section key={kind} className="figure-group" aria-labelledby={`group-${kind}`}>
          <h2 id={`group-${kind}`}>
            {own.length} {title}
          </h2>
          <p className="note">{says}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
          <section className="scroll" aria-label={title} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {["Printed by", "Says", "Of whom", "Counts", "Grade"].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {own.map((figure) => (
                  <FigureLine key={figure.id} figure={figure} asked={{ market, family }} held={held} />
                ))}
              </tbody>
            </table>
          </section>
        </section>
      ))}
    </>
  );
}

type GroupKind = "compared" | "no-place" | Exclude<FigureStanding["kind"], "benchmark">;

/** What a figure may be used for on the page Stand. */
function groupOf(figure: Figure, asked: Pick<MarketData, "market" | "family">): GroupKind {
  if (reasonAgainst(figure, asked) === null) return "compared";
  const { kind } = figureStanding(figure);
  return kind === "benchmark" ? "no-place" : kind;
}

function reasonAgainst(figure: Figure, asked: Pick<MarketData, "market" | "family">): string | null {
  return whyNotCompared(figure, { ...asked, levels: figure.level === "all" ? [] : [figure.level] });
}

const GROUPS: readonly {
  readonly kind: GroupKind;
  readonly title: string;
  readonly says: string;
}[] = [
  {
    kind: "compared",
    title: "compared",
    says: "Base pay of the trade at one level, in the market's own money: your pay has a place beside each.",
  },
  {
    kind: "no-place",
    title: "sound, but no place for you",
    says: "They say what they count, and it is not base, not this trade, an average, or all levels together.",
  },
  {
    kind: "unresolved",
    title: "claims only",
    says: "Until someone says what they count, or where they come from, they have no place on a curve.",
  },
  { kind: "context", title: "context", says: "Growth, shares, premiums: no amount of pay." },
  { kind: "rejected", title: "rejected", says: "Never compared with anything; each with the reason." },
];

function FigureLine({
  figure,
  asked,
  held,
}: {
  readonly figure: Figure;
  readonly asked: Pick<MarketData, "market" | "family">;
  readonly held: ReadonlyMap<string, Figure>;
}): ReactNode {
  const { id, source, role, level, levelWords, period, scope, statistic, conflictsWith } = figure;
  const why = reasonAgainst(figure, asked);
  const isRejected = figureStanding(figure).kind === "rejected";
  const rivals = conflictsWith.flatMap((rival) => held.get(rival) ?? []);
  return (
    <tr id={id}>
      <th scope="row">
        <a href={source.url} rel="noreferrer noopener" target="_blank">
          {source.publisher}
        </a>
        <small>
          {source.title}, {dateWords(source.published)}
          {source.quotedVia ? `, ${source.quotedVia}` : ""}
        </small>
      </th>
      <td>
        {localAmountWords(figure)}
        <small>
          {statistic}, {period}
        </small>
        {rivals.length > 0 && (
          <small>
            against it:{" "}
            {rivals.map((rival, index) => (
              <span key={rival.id}>
                {index > 0 && ", "}
                <a href={`#${rival.id}`}>
                  {rival.source.publisher}, {localAmountWords(rival)}
                </a>
              </span>
            ))}
          </small>
        )}
      </td>
      <td>
        {role}
        <small>
          {level === "all" ? "all levels" : level}
          {levelWords ? `, “${levelWords}”` : ""}
          {scope ? `, ${scope}` : ""}
        </small>
      </td>
      <td>
        {basisWords(figure)}
        {why && <small>{why}</small>}
      </td>
      <td>
        {gradeWords(figure)}
        <small data-quotes={isRejected ? "rejected" : undefined}>{source.sample ?? "sample not said"}</small>
      </td>
    </tr>
  );
}
