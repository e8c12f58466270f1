export { paycurveApp, proposedMarket } from "./app.ts";
export { type ServeOptions, type Service, serve } from "./serve.ts";
