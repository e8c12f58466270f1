export type { PageAssets } from "./document/index.ts";
export type { Addressed, RenderedPage } from "./render.tsx";
export type { SayData } from "./say/index.ts";
export type { SkillsPageData } from "./skills-page/index.ts";
