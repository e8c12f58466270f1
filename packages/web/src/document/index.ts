export { Page, type PageAssets } from "./page.tsx";
export { listenToKeys } from "./keys.ts";
