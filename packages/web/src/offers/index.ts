export { OffersPage } from "./offers-page.tsx";
export { OffersView } from "./offers-view.tsx";
export { placedBases, withMarket } from "./placed-bases.ts";
export type { Comparison } from "./use-comparison.ts";
