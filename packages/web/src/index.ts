export type { PageAssets } from "./document/index.ts";
export type { Addressed, RenderedPage } from "./render.tsx";
