import type { FigureStanding } from "@paycurve/core/figures";

/** An element of a page that quotes a rejected claim; none of them holds another element of its own name. */
const QUOTED = /<(\w+)[^>]* data-quotes="rejected".*?<\/\1>/gs;

/** A page's markup without what it quotes of rejected claims. */
export function withoutQuotes(markup: string): string {
  return markup.replace(QUOTED, "");
}

/** A document as JSON without the claims in it that say of themselves that they are rejected. */
export function jsonWithoutRejected(document: unknown): string {
  return JSON.stringify(document, (_, value: { readonly standing?: FigureStanding } | null) =>
    value?.standing?.kind === "rejected" ? null : value,
  );
}
