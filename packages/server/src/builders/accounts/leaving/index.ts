export { ABOUT_NOT_OF, belongsTo, nameOf, OF_WITHOUT_REFERENCE, TABLES } from "./belonging.ts";
export { deleteAccount } from "./delete-account.ts";
export { type AccountExport, exportAccount, NOT_EXPORTED } from "./export-account.ts";
