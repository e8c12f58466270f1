import { dateWords } from "../figures/index.ts";
import { formatCount, MARKETS } from "../money/index.ts";
import { SCOPE_QUESTIONS } from "../scope/index.ts";
import { SKILLS } from "../skills/index.ts";
import { type PublishedItem, publicProof } from "./published-item.ts";
import type { PublishedRecord, RecordSource } from "./published-record.ts";

/** Something that leaves, by what it is called. */
export interface NamedWords {
  readonly name: string;
  readonly words: string;
}

/** Everything that will leave the machine, in words. */
export interface RecordParts {
  readonly person: readonly NamedWords[];
  /** In the order of the file, each with its fields, save those that say nothing. */
  readonly items: readonly { readonly system: string; readonly fields: readonly NamedWords[] }[];
}

/**
 * Everything that will leave the machine, in words, for whoever shows it part by part.
 *
 * Shape   a record → RecordParts
 */
export function recordParts({ market, levels, skills, items }: PublishedRecord): RecordParts {
  return {
    person: [
      { name: "Market", words: MARKETS[market].name },
      { name: "Level your scope says", words: levels.length === 0 ? "not found yet" : levels.join(" to ") },
      { name: "Skills", words: skills.length === 0 ? "none" : skills.map(skillName).join(", ") },
    ],
    items: items.map((item) => ({ system: item.system, fields: fieldsOf(item) })),
  };
}

/**
 * Everything that will leave the machine, in plain lines, to be read before it is sent.
 *
 * Shape   a record → lines: the person's first, then each item by its name, its fields indented beneath it
 */
export function recordWords(record: PublishedRecord): string[] {
  const { person, items } = recordParts(record);
  const line = ({ name, words }: NamedWords): string => `${name}: ${words}`;
  const lines = items.flatMap(({ system, fields }) => [system, ...fields.map((field) => `  ${line(field)}`)]);
  return [...person.map(line), ...(items.length === 0 ? [NO_ITEM] : lines)];
}

const NO_ITEM = "No system: none is marked to be published.";

/**
 * What stays on the machine, so that nobody has to guess: items that are not marked, lines of proof that are no public
 * address, and everything about pay.
 *
 * Shape   RecordSource → lines; a line of proof with a password in it is told by its item, never shown
 */
export function staysBehindWords({ items }: RecordSource): string[] {
  const unmarked = items.filter(({ publish }) => !publish).length;
  const losing = items.filter(
    ({ publish, proof }) => publish && proof.some((line) => publicProof(line) === null),
  );
  return [
    ...(unmarked === 0 ? [] : [`${counted(unmarked, "system")} not marked to be published`]),
    ...losing.map(({ id }) => `A proof of ${id} that is no web address, or has a name or password in it`),
    "Your pay, your offers, what you know of your market, and what you said to whom",
  ];
}

function fieldsOf(item: PublishedItem): NamedWords[] {
  const fields = Object.entries(LABELS) as [keyof typeof LABELS, string][];
  return fields.flatMap(([field, name]) => valuesOf(item, field).map((words) => ({ name, words })));
}

function valuesOf(item: PublishedItem, field: keyof typeof LABELS): string[] {
  if (field === "skills") return item.skills.map(skillName);
  if (field === "shows") return item.shows.map((question) => SCOPE_QUESTIONS[question]);
  if (field === "proof") return [...item.proof];
  const value = item[field];
  if (value === null) return [];
  if (typeof value === "boolean") return [value ? "yes" : "no"];
  return [field === "shipped" ? dateWords(String(value)) : String(value)];
}

/** Every field of an item but its name, which stands above them; a field without a label would not compile. */
const LABELS: Readonly<Record<Exclude<keyof PublishedItem, "system">, string>> = {
  id: "known as",
  problem: "problem",
  metric: "metric",
  unit: "unit",
  baseline: "before",
  after: "after",
  method: "method",
  shipped: "shipped",
  production: "in production",
  part: "your part",
  proof: "proof",
  skills: "skill",
  shows: "shows",
};

function skillName(id: string): string {
  return SKILLS.find((skill) => skill.id === id)?.name ?? id;
}

function counted(count: number, thing: string): string {
  return `${formatCount(count)} ${thing}${count === 1 ? "" : "s"}`;
}
