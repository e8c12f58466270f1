import {
  changeWords,
  EVIDENCE_PARTS,
  type EvidenceItem,
  type PartName,
  saysChange,
} from "@paycurve/core/evidence";
import { dateWords } from "@paycurve/core/figures";
import { SCOPE_QUESTIONS } from "@paycurve/core/scope";
import type { Question } from "./question.ts";
import {
  readAddresses,
  readChange,
  readDay,
  readLine,
  readShows,
  readSkills,
  readYesOrNo,
} from "./read-answer.ts";

type Told = Pick<Question, "explains" | "field" | "tells" | "read">;

const line = (name: "system" | "metric" | "method" | "part" | "problem", explains: string): Told => ({
  explains,
  field: "line",
  tells: (item) => item[name] ?? "",
  read: readLine(name),
});

const TOLD: Readonly<Record<PartName, Told>> = {
  system: line("system", "Such as: support-ticket triage classifier, for forty agents."),
  change: {
    explains: "Both numbers, so that nobody asks: percent of what?",
    field: "change",
    tells: changeSaid,
    read: readChange,
  },
  metric: line("metric", "Such as: median resolution time."),
  method: line("method", "Such as: six-week A/B test, 12,400 tickets."),
  production: {
    explains: "A pilot or a demo is a no; say so, and it is not taken for more.",
    field: "yes-no",
    tells: ({ production }) => (production === null ? "" : production ? "yes" : "no"),
    read: readYesOrNo,
  },
  recency: {
    explains: "What is older than twelve months persuades less.",
    field: "day",
    tells: ({ shipped }) => (shipped === null ? "" : dateWords(shipped)),
    read: readDay,
  },
  part: line("part", "Such as: designed the evaluation, tuned and deployed the model."),
  problem: line("problem", "Such as: tickets waited for a human to route them."),
  proof: {
    explains: "One address a line. Nothing is fetched from there.",
    field: "addresses",
    tells: ({ proof }) => proof.join(", "),
    read: readAddresses,
  },
};

/** What is asked of an item, in this order: what convinces most comes first. */
export const QUESTIONS: readonly Question[] = [
  ...EVIDENCE_PARTS.map(({ name, label, asks }) => ({ name, label, asks, ...TOLD[name] })),
  {
    name: "skills",
    label: "skills",
    asks: "Which skills did it take?",
    explains: "They count as yours on the page Skills, with this system named beside them.",
    field: "skills",
    tells: ({ skills }) => skills.map(({ name }) => name).join(", "),
    read: readSkills,
  },
  {
    name: "shows",
    label: "what it shows of your scope",
    asks: "What does it show that you do?",
    explains: "The scope test on the page Stand then names this system beside the question.",
    field: "shows",
    tells: ({ shows }) => shows.map((question) => SCOPE_QUESTIONS[question]).join("; "),
    read: readShows,
  },
];

function changeSaid(item: EvidenceItem): string {
  if (saysChange(item)) return changeWords(item);
  const unit = item.unit === null ? "" : ` ${item.unit}`;
  if (item.baseline !== null) return `${item.baseline}${unit} before`;
  return item.after === null ? "" : `${item.after}${unit} now`;
}
