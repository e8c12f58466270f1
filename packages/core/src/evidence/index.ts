export { type ChangedItem, changeOf, changeWords, saysChange } from "./change-words.ts";
export type { EvidenceFinding } from "./evidence-check.ts";
export {
  type EvidenceDocument,
  type EvidenceNote,
  evidenceDocument,
  type ItemDocument,
  itemDocument,
} from "./evidence-document.ts";
export { type EvidenceDot, evidenceDots } from "./evidence-dots.ts";
export { type EvidenceGrade, type GradedItem, gradedItem } from "./evidence-grade.ts";
export { evidenceId } from "./evidence-id.ts";
export type { EvidenceItem } from "./evidence-item.ts";
export {
  EVIDENCE_PARTS,
  type EvidencePart,
  isRecent,
  type PartName,
  type PartState,
  RECENT_MONTHS,
} from "./evidence-part.ts";
export {
  type EvidenceRecord,
  evidenceRecord,
  nextQuestion,
  type RecordStrength,
  recordFinding,
} from "./evidence-record.ts";
export { type CitedSkill, evidenceSkills } from "./evidence-skills.ts";
export type { EvidenceWords, SaidElsewhere } from "./evidence-words.ts";
export type { GitHistory, GitMark } from "./git-history.ts";
export { type LatestShipped, latestShipped, latestShippedWords } from "./latest-shipped.ts";
export { markdownOf } from "./markdown-of.ts";
export { proofAddress, proofHost } from "./proof-address.ts";
export { type ProofPlace, proofPlace } from "./proof-link.ts";
export { proposals } from "./proposals.ts";
export { readChange, type SaidChange } from "./read-change.ts";
export { type EvidenceResume, type ResumeProject, resumeOf } from "./resume-of.ts";
export { saidInMarkdown } from "./said-in-markdown.ts";
export { saidInResume } from "./said-in-resume.ts";
export { shownBy } from "./shown-by.ts";
export { shownWords } from "./shown-words.ts";
export { withoutSecrets } from "./without-secrets.ts";
