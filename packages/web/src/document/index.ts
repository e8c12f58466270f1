export { listenToKeys } from "./keys.ts";
export { Page, type PageAssets } from "./page.tsx";
