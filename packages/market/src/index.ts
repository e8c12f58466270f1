export { type CountQuestion, countPay } from "./count-pay.ts";
export { type CountedSource, countedSnapshot } from "./counted-source.ts";
export { localData } from "./local-data.ts";
export { marketData } from "./market-data.ts";
export { titlesOf } from "./titles-of.ts";
