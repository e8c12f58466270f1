export { countFound } from "./count-found.ts";
export { FACETS } from "./facets.ts";
export { type Found, findBuilders } from "./find-builders.ts";
export { type FindQuery, MOST_FOUND, readFindQuery } from "./find-query.ts";
export { findRoutes } from "./find-routes.ts";
export { SHOWN } from "./found-builders.ts";
export { claimLine } from "./found-card.ts";
export type { FoundClaim } from "./found-claims.ts";
export { type WithClaims, withClaims } from "./with-claims.ts";
