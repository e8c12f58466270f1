import type { MarketData } from "@paycurve/core/curve";
import type { ReactNode } from "react";
import { today } from "../../today.ts";

/** On paper: which postings a base was held against, which data this was, and the day. */
export function PaperOrigin({
  data: { sources },
  dataHash,
}: {
  readonly data: MarketData;
  readonly dataHash: string;
}): ReactNode {
  return (
    <p className="paper-only paper-origin">
      {sources.map(
        ({ publisher, title, edition, licence, url }) =>
          `Places among postings: ${publisher}, ${title}, edition of ${edition}, ${licence}. ${url}. `,
      )}
      Data {dataHash}, read on {today()}.
    </p>
  );
}
