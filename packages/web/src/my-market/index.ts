export { MyMarketPage } from "./my-market-page.tsx";
export { MyMarketView } from "./my-market-view.tsx";
