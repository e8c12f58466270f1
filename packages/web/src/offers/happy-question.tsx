import { nameOf, type Offer } from "@paycurve/core/offer";
import { type ReactNode, useEffect, useState } from "react";

/** The question that decides whether private equity counts at all, for each offer that has some. */
export function HappyQuestion({
  offer,
  answer,
}: {
  readonly offer: Offer;
  readonly answer: (happy: boolean) => void;
}): ReactNode {
  const { happyWithoutEquity } = offer;
  const [happy, setHappy] = useState(happyWithoutEquity);
  useEffect(() => setHappy(happyWithoutEquity), [happyWithoutEquity]);
  return (
    <fieldset className="happy">
      <legend>Would you still be happy with {nameOf(offer)} if the equity paid nothing?</legend>
      {[true, false].map((one) => (
        <label key={String(one)}>
          <input
            type="radio"
            name={`happy-${offer.id}`}
            checked={happy === one}
            onChange={() => {
              setHappy(one);
              answer(one);
            }}
          />
          {one ? "Yes" : "No"}
        </label>
      ))}
      <p className="note">{SAYS[String(happy)]}</p>
    </fieldset>
  );
}

const SAYS: Readonly<Record<string, string>> = {
  true: "So its private equity counts, at half of what common shares are held to be worth at the most.",
  false:
    "So its private equity counts nothing. Let it be the upside, not the foundation. The courses below still draw it.",
  null: "Until you say, it counts as if you would.",
};
