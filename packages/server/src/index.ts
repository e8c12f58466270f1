export { paycurveApp, type Served } from "./app.ts";
export { type ListenOptions, listen, type Service } from "./listen/index.ts";
export { proposedMarket } from "./proposed-market.ts";
export { type ServeOptions, serve } from "./serve.ts";
