export { type Found, findBuilders } from "./find-builders.ts";
export { type FindQuery, readFindQuery } from "./find-query.ts";
export { findRoutes } from "./find-routes.ts";
