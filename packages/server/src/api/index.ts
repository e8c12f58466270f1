export { apiOf } from "./api.ts";
export {
  type ApiDocument,
  type ApiOperation,
  type ApiSchema,
  apiDocument,
  DOCUMENT_PATH,
} from "./api-document.ts";
