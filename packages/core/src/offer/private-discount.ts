import { defineFigure } from "../figures/index.ts";

/**
 * How much less than its paper value private equity counts. Models of marketability give 21 to 32 % (volatility 60 %, three
 * years); what justifies a half or more is how seldom common shares are ever worth anything.
 */
export const PRIVATE_DISCOUNT = defineFigure({
  name: "discount on private equity",
  unit: "fraction of its value on the common fair value",
  says: "Private equity counts at half of what common shares are held to be worth, at the most.",
  values: [
    {
      from: "2012-01-01",
      value: 0.5,
      basis: "assumed",
      source: {
        title: "Paycurve, methods: Equity",
        href: "docs/methods/equity.md",
        locator: "Half or more",
        readOn: "2026-11-23",
      },
    },
  ],
});
