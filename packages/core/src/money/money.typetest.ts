import { inCurrency, type Money, money } from "./money.ts";

const dollars = money(18_500_000, "USD");

/** Only pounds fit here. */
declare function comparedInBritain(amount: Money<"GBP">): void;

comparedInBritain(money(8_200_000, "GBP"));
// @ts-expect-error a US amount where a British one is wanted does not compile
comparedInBritain(dollars);
// @ts-expect-error nor does one whose currency is not known
comparedInBritain(dollars as Money);
comparedInBritain(inCurrency(dollars as Money, "GBP"));
