export { MyMarketPage } from "./my-market-page.tsx";
