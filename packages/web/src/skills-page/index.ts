export type { SkillsPageData } from "./skills-data.ts";
export { SkillsPage } from "./skills-page.tsx";
