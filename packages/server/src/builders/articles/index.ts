export { articleRoutes } from "./article-routes.ts";
export { articleAt } from "./read-articles.ts";
