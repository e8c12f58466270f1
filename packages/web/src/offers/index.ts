export { OffersPage } from "./offers-page.tsx";
export { OffersView } from "./offers-view.tsx";
