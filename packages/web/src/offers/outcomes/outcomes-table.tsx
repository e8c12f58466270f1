import { amountWords, nameOf, type Offer } from "@paycurve/core/offer";
import { roundedTo } from "@paycurve/core/stats";
import type { ReactNode } from "react";
import type { DrawnColumns, Outcome } from "./outcomes.ts";

const HEADS = ["One in ten below", "Half below", "One in ten above", "They say"];

/** What may come of each offer in each year, as numbers. */
export function OutcomesTable({
  drawn,
  money,
}: {
  readonly drawn: readonly DrawnColumns[];
  /** What the amounts are in: "Dollars". */
  readonly money: string;
}): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="scroll" aria-label="What may come of it, as a table" tabIndex={0}>
      <table className="years-table">
        <thead>
          <tr>
            <th scope="col">{money} a year</th>
            {HEADS.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {drawn.map(({ columns: { offer }, years, mean }) => (
          <tbody key={offer.id}>
            <tr>
              <th scope="rowgroup" colSpan={HEADS.length + 1}>
                <b>{nameOf(offer)}</b>
                {mean === null && ", withheld"}
              </th>
            </tr>
            {[...years, ...(mean ? [mean] : [])].map((outcome) => (
              <Row key={outcome.name} outcome={outcome} offer={offer} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({
  outcome: { name, spread, said, unit },
  offer,
}: {
  readonly outcome: Outcome;
  readonly offer: Offer;
}): ReactNode {
  const amounts = [spread.p10, spread.p50, spread.p90].map((amount) => roundedTo(amount, unit));
  return (
    <tr>
      <th scope="row">{name}</th>
      {[...amounts, said].map((amount, index) => (
        <td key={HEADS[index]} className="number">
          {amount === null ? "withheld" : amountWords(offer, amount).slice(1)}
        </td>
      ))}
    </tr>
  );
}
