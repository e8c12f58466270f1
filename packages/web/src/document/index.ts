export { type DocumentHead, documentText, type PageAssets } from "./document-text.ts";
export { listenToKeys, singleKeyOf } from "./keys.ts";
export { Page } from "./page.tsx";
