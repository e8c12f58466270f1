export { type AskedTitles, askedTitles } from "./asked-titles.ts";
export { type Claim, findClaim, type StandingFigure } from "./find-claim.ts";
export { type FiguresWords, figuresDocument, findFigures } from "./find-figures.ts";
export { findSkills, type SkillsWords } from "./find-skills.ts";
export { answerQuantiles, type QuantilesAsked, type QuantilesWords, readQuantiles } from "./quantiles.ts";
export { readYears } from "./read-years.ts";
