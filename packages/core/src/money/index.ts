export { type Currency, type CurrencyOf, MARKET_CODES, MARKETS, type Market, readMarket } from "./market.ts";
export { inCurrency, MINOR_UNITS_PER_MAJOR, type Money, majorUnits, money, moneyOfMajor } from "./money.ts";
