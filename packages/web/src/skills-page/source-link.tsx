import { dateWords, type FigureSource } from "@paycurve/core/figures";
import type { ReactNode } from "react";

/** Who printed something, linked, and in what. */
export function SourceLink({ source }: { readonly source: FigureSource }): ReactNode {
  const { publisher, url, title, published, quotedVia } = source;
  return (
    <>
      <a href={url} rel="noreferrer noopener" target="_blank">
        {publisher}
      </a>
      <small>
        {title}, {dateWords(published)}
        {quotedVia ? `, ${quotedVia}` : ""}
      </small>
    </>
  );
}
