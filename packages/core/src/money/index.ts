export { formatCount, formatMoney, formatShort, RUPEES_PER_CRORE, RUPEES_PER_LAKH } from "./format-money.ts";
export { type Currency, type CurrencyOf, MARKET_CODES, MARKETS, type Market, readMarket } from "./market.ts";
export { inCurrency, MINOR_UNITS_PER_MAJOR, type Money, majorUnits, money, moneyOfMajor } from "./money.ts";
export { payText } from "./pay-text.ts";
export { CURRENCY_WORDS, MULTIPLIERS } from "./pay-words.ts";
export { PLAIN_PAY_BOUNDS, type PlainPayBounds } from "./plain-pay.ts";
export { readAmount } from "./read-amount.ts";
export { type ReadPay, readPay } from "./read-pay.ts";
