export type { Brief, BriefNote, BriefNumber, BriefNumbers, Counter, Reason } from "./brief.ts";
export { type BriefDocument, briefDocument } from "./brief-document.ts";
export { briefHtml } from "./brief-html.ts";
export { type BriefFault, briefFaults, foreignMoneyIn } from "./brief-lint.ts";
export { briefMarkdown } from "./brief-markdown.ts";
export { briefOfTalk, type TalkAsked } from "./brief-of-talk.ts";
export {
  type BriefLine,
  type BriefPage,
  type BriefPart,
  briefPage,
  type NotedSentence,
} from "./brief-page.ts";
export type { BriefQuestion } from "./brief-question.ts";
export { aloudIn, type PlacedSentence, sentencesOf, silentIn } from "./brief-sentences.ts";
export type { BriefSource } from "./brief-source.ts";
export { type EditedSentence, editedSentence, OWN_WORDS } from "./edited-sentence.ts";
export { makeBrief } from "./make-brief.ts";
export type { Said } from "./said.ts";
export { citesOf, type Fact, fact, joined, type Sentence, say, sentenceWords } from "./sentence.ts";
export type { Talk, TalkMarket } from "./talk.ts";
