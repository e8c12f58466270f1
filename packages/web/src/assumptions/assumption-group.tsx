import { MARKETS } from "@paycurve/core/money";
import { type AssumedFigure, type AssumptionGroup, OFFER_DEFAULTS, type Offer } from "@paycurve/core/offer";
import { type ReactNode, useId } from "react";
import { AssumptionInput } from "./assumption-input.tsx";
import type { AssumptionsProps } from "./assumptions-props.ts";
import { countFields } from "./changed-fields.ts";
import { FigureSource, isSameSource } from "./figure-source.tsx";
import { Fold } from "./fold.tsx";

const NAMES: Readonly<Record<AssumptionGroup, string>> = {
  bonus: "Bonus",
  traded: "Shares that trade",
  private: "Private companies",
  comparison: "This comparison",
};

/** The assumptions of one kind, folded away until they are wanted. */
export function AssumptionGroupFold({
  group,
  figures,
  offers,
  assumed,
  assume,
}: Pick<AssumptionsProps, "offers" | "assumed" | "assume"> & {
  readonly group: AssumptionGroup;
  readonly figures: readonly AssumedFigure[];
}): ReactNode {
  const id = useId();
  const { all, own } = countFields(figures, assumed);
  const unsaid = group === "bonus" ? withoutMean(offers) : [];
  return (
    <Fold
      title={NAMES[group]}
      says={`${all} number${all === 1 ? "" : "s"}, ${own === 0 ? "none" : own} changed`}
    >
      <div className="assumed-figures">
        {figures.map((one, index) => (
          <fieldset key={one.figure.name} className="assumed">
            <legend id={`${id}-${index}`}>{one.name}</legend>
            {one.fields.map((field) => (
              <AssumptionInput
                key={field.key}
                groupId={`${id}-${index}`}
                field={field}
                value={field.read(assumed)}
                usual={field.read(OFFER_DEFAULTS)}
                assume={assume}
              />
            ))}
            <p className="note">
              {one.figure.says} {one.elsewhere}
            </p>
            {!isSameSource(one, figures[index + 1]) && <FigureSource figure={one.figure} />}
          </fieldset>
        ))}
      </div>
      {unsaid.map((name) => (
        <p key={name} className="note">
          No mean payout is published for {name}: a firm’s own years stand alone there.
        </p>
      ))}
      {GROUP_SAYS[group] && <p className="note">{GROUP_SAYS[group]}</p>}
    </Fold>
  );
}

const GROUP_SAYS: Readonly<Partial<Record<AssumptionGroup, string>>> = {
  bonus: "However it is drawn, a bonus pays nothing at the least and twice its target at the most.",
  private: "Whatever is still private at the end of the years compared counts nothing.",
};

/** The markets of some offers that no published payout is known of. */
function withoutMean(offers: readonly Offer[]): readonly string[] {
  const known = OFFER_DEFAULTS.bonusPrior.meanFraction;
  const markets = [...new Set(offers.map(({ market }) => market))];
  return markets.filter((market) => known[market] === undefined).map((market) => MARKETS[market].inText);
}
