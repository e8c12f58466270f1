import { bandWords, type HeadlineAverage, ordinal, wholePercentile } from "@paycurve/core/curve";
import { formatMoney } from "@paycurve/core/money";
import { Fragment, type ReactNode } from "react";

/** The average everyone quotes, struck through, with why it describes nobody. */
export function HeadlineStruck({ average }: { readonly average: HeadlineAverage }): ReactNode {
  const { amount, printedBy, periods, places } = average;
  return (
    <section className="nobody" aria-labelledby="nobody-title">
      <div className="strike">
        <s className="serif" aria-hidden="true">
          {formatMoney(amount)}
        </s>
        <h2 id="nobody-title">
          <span className="aside">The average of {formatMoney(amount)}: </span>This average describes nobody
          <span className="wide">: no owner, no sample, base or total unsaid</span>.
        </h2>
      </div>
      <p className="why">
        It is the number you will be quoted.{" "}
        {places.length > 0 && (
          <>
            Against advertised midpoints it is{" "}
            {places.map(({ level, mid, low, high }, index) => (
              <Fragment key={level}>
                {index > 0 && (index === places.length - 1 ? " and " : ", ")}the{" "}
                <b>{ordinal(wholePercentile(mid))}</b> percentile at {level} level ({bandWords({ low, high })}
                )
              </Fragment>
            ))}
            , so it flatters one engineer and shortchanges the next.{" "}
          </>
        )}
        {countWords(printedBy.length)} we hold {printedBy.length === 1 ? "prints" : "print"} it. None says who
        counted{periods.length > 1 ? `, and they date it ${periods.join(" here, ")} there` : ""}.
      </p>
    </section>
  );
}

function countWords(count: number): string {
  const word = ["No", "One", "Two", "Three", "Four", "Five"][count] ?? String(count);
  return `${word} page${count === 1 ? "" : "s"}`;
}
