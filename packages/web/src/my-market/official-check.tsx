import { type LocalMarket, type OfficialPay, officialWords } from "@paycurve/core/transfer";
import type { ReactNode } from "react";
import { OFFICIAL_ID } from "./growth/index.ts";

/** What a statistics office counted of the whole trade, and where the local medians would stand in it. */
export function OfficialCheck({
  official,
  local: { levels, market },
}: {
  readonly official: OfficialPay;
  readonly local: LocalMarket;
}): ReactNode {
  const { printed, stands, licence } = officialWords(official, levels, market);
  return (
    <article className="official-check" id={OFFICIAL_ID} tabIndex={-1}>
      <h2>A check, not an input</h2>
      <p className="small">{printed}</p>
      {stands && <p className="small">{stands}</p>}
      <p className="note">
        <a href={official.url}>{official.title}</a>
        {licence && `. ${licence}`}
      </p>
    </article>
  );
}
