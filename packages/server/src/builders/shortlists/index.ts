export { addToList, type NewEntry } from "./change-entries.ts";
export { makeList, type NewList, shareList } from "./change-lists.ts";
export { type OpenList, openList } from "./open-list.ts";
export { shortlistRoutes } from "./shortlist-routes.ts";
