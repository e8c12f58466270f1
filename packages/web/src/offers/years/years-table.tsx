import { amountWords, knownAmount, nameOf, type OfferColumns, type OfferYear } from "@paycurve/core/offer";
import type { ReactNode } from "react";
import { saidOf, yearName } from "../year-parts.ts";

interface Column {
  readonly name: string;
  /** Null where it is withheld. */
  readonly amount: (year: OfferYear) => number | null;
}

const COLUMNS: readonly Column[] = [
  { name: "Base", amount: ({ base }) => base },
  { name: "Bonus", amount: ({ bonus }) => knownAmount(bonus.expected) },
  { name: "Sign-on", amount: ({ signOn }) => signOn },
  { name: "Cash", amount: ({ cash }) => knownAmount(cash) },
  { name: "Benefits", amount: ({ benefits }) => benefits },
  { name: "Equity", amount: ({ equity }) => equity.conservative },
  { name: "They say", amount: saidOf },
];

/** Every year of every offer as numbers. */
export function YearsTable({
  columns,
  money,
}: {
  readonly columns: readonly OfferColumns[];
  /** What the amounts are in: "Dollars". */
  readonly money: string;
}): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="scroll" aria-label="The years as a table" tabIndex={0}>
      <table className="years-table">
        <thead>
          <tr>
            <th scope="col">{money} a year</th>
            {COLUMNS.map(({ name }) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {columns.map(({ offer, years }) => (
          <tbody key={offer.id}>
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
                <b>{nameOf(offer)}</b>
              </th>
            </tr>
            {years.map((year) => (
              <tr key={year.year}>
                <th scope="row">{yearName(year)}</th>
                {COLUMNS.map(({ name, amount }) => (
                  <td key={name} className="number">
                    {cellWords(amount(year), offer)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** An amount without its currency, which the table says once. */
function cellWords(amount: number | null, offer: OfferColumns["offer"]): string {
  return amount === null ? "withheld" : amountWords(offer, amount).slice(1);
}
