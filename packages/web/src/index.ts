export type { PageAssets } from "./document/index.ts";
export type { AddressedData, RenderedPage } from "./render.tsx";
