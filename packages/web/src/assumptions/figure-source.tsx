import { capitalised } from "@paycurve/core";
import { dateWords, type ModelFigure, valueOn } from "@paycurve/core/figures";
import type { AssumedFigure } from "@paycurve/core/offer";
import type { ReactNode } from "react";

/** Whether a figure was observed, projected or assumed, and where to read so. */
export function FigureSource({ figure }: { readonly figure: ModelFigure<unknown> }): ReactNode {
  const { basis, source } = valueOn(figure, LAST_DAY);
  const { title, href, locator, readOn } = source;
  return (
    <p className="note assumed-source">
      {capitalised(basis)}.{" "}
      {href.startsWith("https:") ? (
        <>
          <a href={href} rel="noreferrer noopener" target="_blank">
            {title}
          </a>
          , {locator}. Read {dateWords(readOn)}.
        </>
      ) : (
        <>
          {title}, “{locator}”, in {href}.
        </>
      )}
    </p>
  );
}

const LAST_DAY = "9999-12-31";

/** Whether the next figure says the same of where it is from, so that it need be said once only. */
export function isSameSource(
  { figure }: Pick<AssumedFigure, "figure">,
  next: Pick<AssumedFigure, "figure"> | undefined,
): boolean {
  if (!next) return false;
  const [one, other] = [figure, next.figure].map((each) => valueOn(each, LAST_DAY));
  return (
    one?.basis === other?.basis &&
    one?.source.title === other?.source.title &&
    one?.source.locator === other?.source.locator
  );
}
