export { checkFigures } from "./check-figures.ts";
export type { FigureProblem } from "./figure-problem.ts";
export { figureFiles, loadFigures } from "./load-figures.ts";
export { loadRoleFamilies } from "./load-role-families.ts";
export { loadSkillTitles, type SkillTitles } from "./load-skill-titles.ts";
export { readFigureFile } from "./read-figure-file.ts";
export type { NamedFile } from "./yaml-source.ts";
