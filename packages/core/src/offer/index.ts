export {
  ASSUMPTION_GROUPS,
  type AssumedFigure,
  type AssumptionField,
  type AssumptionGroup,
  type AssumptionUnit,
} from "./assumption-field.ts";
export { ASSUMPTION_FIELDS } from "./assumption-fields.ts";
export {
  acceptedWords,
  assumptionText,
  assumptionUnit,
  assumptionWords,
  readAssumption,
} from "./assumption-text.ts";
export { FIGURES_DAY, OFFER_DEFAULTS, type OfferAssumptions, offerAssumptions } from "./assumptions.ts";
export { MEAN_PAYOUT, PAYOUT_RANGE, PRIOR_YEARS } from "./bonus-figures.ts";
export type { BonusPrior } from "./bonus-prior.ts";
export { type CompareQuestion, compareOffers } from "./compare-offers.ts";
export type { ComparedOffers, PlacedBases } from "./compared-offers.ts";
export { type ComparisonRow, comparisonRows } from "./comparison-rows.ts";
export { STAGE_NAMES } from "./exit-fields.ts";
export type { Finding } from "./finding.ts";
export { TRAP } from "./findings.ts";
export { FLIP_VARIABLES, type Flip, type FlipVariable } from "./flip.ts";
export { flipWords } from "./flip-words.ts";
export { holdsBet } from "./grant-columns.ts";
export { type GrantWorth, grantWorth } from "./grant-worth.ts";
export { keptOnLeaving } from "./kept-on-leaving.ts";
export { knownAmount } from "./known-amount.ts";
export { leadsInWords } from "./leads-in-words.ts";
export {
  type MarketabilityDiscount,
  marketabilityDiscounts,
  RESTRICTED_CASE,
} from "./marketability-discounts.ts";
export {
  BENEFIT_KINDS,
  type Benefit,
  type BenefitKind,
  type Offer,
  type OfferedBase,
  type OfferedBonus,
  type OnceMoney,
  type Refreshers,
} from "./offer.ts";
export { type Band, type OfferColumns, offerColumns } from "./offer-columns.ts";
export { type OfferYear, offerYears, type YearBonus, type YearEquity } from "./offer-year.ts";
export { type OfferDocument, type OffersDocument, offersDocument } from "./offers-document.ts";
export { isRanking, type OrderOfOffers, orderOfOffers, type Ranking } from "./order-of-offers.ts";
export { type Payout, payoutOf } from "./payout.ts";
export { placedBase } from "./placed-base.ts";
export { PRIVATE_DISCOUNT } from "./private-discount.ts";
export { amountOrWithheld, amountWords, nameAsOwner, nameOf } from "./say.ts";
export {
  SIMULATION_DEFAULTS,
  type SimulationQuestion,
  simulateAllAtOnce,
  simulateOffers,
} from "./simulate-offers.ts";
export type { SimulatedOffer, SimulatedYear, Simulation } from "./simulated-offer.ts";
export { subjectWords } from "./subject-words.ts";
export { COMPARED_YEARS, USUAL_TERMS } from "./usual-figures.ts";
export { offersVerdict } from "./verdict.ts";
export { instalmentsOf, USUAL_VESTING, vestedPerYear } from "./vested-per-year.ts";
