export { CARRIED_WORDS, carriedPremiums } from "./carried-premiums.ts";
export { type PercentAxis, percentAxis } from "./percent-axis.ts";
export { estimateWords, premiumWords, printedPercent, signedPercent } from "./percent-words.ts";
export { type EstimatedPremium, premiumOf, smearingFactor } from "./premium-of.ts";
export { type PremiumPanel, premiumPanels } from "./premium-panels.ts";
export type { PartOfPay, PremiumAmount, PremiumRecord, PremiumStanding } from "./premium-record.ts";
export { premiumRecords } from "./premium-records.ts";
export { panelWords, premiumAbout, premiumStandingWords } from "./premium-words.ts";
export { readSkill } from "./read-skill.ts";
export { rivalsOf } from "./rivals.ts";
export type { Scarcity, Skill } from "./skill.ts";
export { countedFinding, printedFinding, skillFinding, skillsFinding } from "./skill-finding.ts";
export {
  isKnown,
  isOnlyCarried,
  type MarketSkills,
  type SkillPremiums,
  type SkillsQuestion,
  type StandingEstimate,
  skillPremiums,
} from "./skill-premiums.ts";
export { SKILLS } from "./skills.ts";
export {
  type EstimateDocument,
  type RecordDocument,
  type SkillsDocument,
  skillsDocument,
} from "./skills-document.ts";
export { type SkillsNote, skillsNotes } from "./skills-notes.ts";
export type { TitleEstimate, TitleEstimates } from "./title-estimate.ts";
export { type AdvertisedRange, type SideSize, type TitlePremium, titlePremium } from "./title-premium.ts";
export { withheldEstimateWords } from "./withheld-estimate-words.ts";
export { yoursFirst } from "./yours-first.ts";
