export { FOUND, ME, PROFILE, PUBLISHED, REFUSAL } from "./answer-shapes.ts";
export { describedRoutes } from "./described-routes.ts";
export { DIRECTORY_DOCUMENT_PATH, directoryDocument } from "./directory-document.ts";
