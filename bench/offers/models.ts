import { EXIT_DEFAULTS, type ExitAssumptions, STAGES } from "../../packages/core/src/equity/index.ts";
import { OFFER_DEFAULTS } from "../../packages/core/src/offer/index.ts";
import { privateLaw } from "../../packages/core/src/offer/private-paths.ts";
import { OPTIONS_OFFER } from "./offers.ts";

/** Shares that trade: sixteen quarterly vests over four years. */
export const SHARES = {
  pricePerShare: 120,
  driftPerYear: 0.06,
  volatilityPerSqrtYear: 0.45,
  vests: Array.from({ length: 16 }, (_, index) => ({
    afterYears: (index + 1) / 4,
    shares: 10 + index,
    year: 1 + Math.floor(index / 4),
  })),
  paths: 200_000,
};

/** What peers read of the options and their company. */
export interface OptionsModel {
  readonly preferredPricePerShare: number;
  readonly strikePerShare: number;
  readonly vestedShares: readonly number[];
  readonly stage: number;
  readonly hazardsPerYear: readonly ExitAssumptions["hazardsPerYear"]["seed"][];
  readonly kept: readonly number[];
  readonly roundStep: ExitAssumptions["roundStep"];
  readonly acquiredMultiple: ExitAssumptions["acquiredMultiple"];
  readonly listedMultiple: ExitAssumptions["listedMultiple"];
  readonly preferenceFraction: number;
  readonly paths: number;
}

/** The options of `OPTIONS_OFFER` with all that is assumed of its company, in plain numbers for peers to read. */
export const OPTIONS: OptionsModel = {
  ...optionsLaw(),
  stage: STAGES.indexOf("seed"),
  hazardsPerYear: STAGES.map((stage) => EXIT_DEFAULTS.hazardsPerYear[stage]),
  kept: STAGES.map((stage) => 1 - (stage === "pre-seed" ? 0 : EXIT_DEFAULTS.dilutionFraction[stage])),
  roundStep: EXIT_DEFAULTS.roundStep,
  acquiredMultiple: EXIT_DEFAULTS.acquiredMultiple,
  listedMultiple: EXIT_DEFAULTS.listedMultiple,
  preferenceFraction: EXIT_DEFAULTS.preferenceFraction,
  paths: 200_000,
};

/** Whole offers, with what they summarise. */
export const OFFERS = { paths: 100_000 };

/** Totals that all peers of a model must put the same share of paths above. */
export const ABOVE = { shares: 33_000, options: 20_000, offers: 0 };

function optionsLaw(): Pick<OptionsModel, "preferredPricePerShare" | "strikePerShare" | "vestedShares"> {
  const law = privateLaw(OPTIONS_OFFER, OFFER_DEFAULTS);
  const [grant] = law === null || law === "unsaid" ? [] : law.grants;
  if (!grant) throw new Error("the options offer has no grant that can be drawn");
  const { preferredPricePerShare, strikePerShare, vested } = grant;
  return { preferredPricePerShare, strikePerShare, vestedShares: [...vested] };
}
