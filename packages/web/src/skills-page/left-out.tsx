import { unbroken } from "@paycurve/core";
import { type MarketSkills, type PremiumRecord, premiumWords } from "@paycurve/core/skills";
import type { ReactNode } from "react";

/** Premiums that stand under no skill, each linked: for a degree, a place or another trade, or for no country. */
export function LeftOut({ found: { forNoSkill, ofNoCountry } }: { readonly found: MarketSkills }): ReactNode {
  return (
    <>
      <Listed says="Left out, being for a degree, a place or another trade:" records={forNoSkill} />
      <Listed says="Left out, holding for no country in particular:" records={ofNoCountry} />
    </>
  );
}

function Listed({
  says,
  records,
}: {
  readonly says: string;
  readonly records: readonly PremiumRecord[];
}): ReactNode {
  if (records.length === 0) return null;
  return (
    <li>
      {says}{" "}
      {records.map((record, index) => (
        <span key={record.id}>
          {index > 0 && "; "}
          <a href={record.source.url} rel="noreferrer noopener" target="_blank">
            {record.source.publisher}
          </a>
          , {record.role}, {record.date}, {unbroken(premiumWords(record))}
        </span>
      ))}
      .
    </li>
  );
}
