import type { EvidenceWords, SaidElsewhere } from "./evidence-words.ts";

/**
 * What a résumé says of systems: each project one, in words yet to be understood. Numbers are taken from where
 * `paycurve export` put them and nowhere else: none is read out of a sentence.
 *
 * Shape   a JSON Resume that was found valid → words of each project, and what is left behind
 * Source  JSON Resume schema 1.0.0, `projects`
 */
export function saidInResume(resume: unknown): SaidElsewhere {
  const whole = isMap(resume) ? resume : {};
  const projects = Array.isArray(whole.projects) ? whole.projects.filter(isMap) : [];
  const read = projects.map(projectWords);
  const parts = Object.keys(whole).filter((name) => !["projects", "$schema", "meta"].includes(name));
  const left = parts.length === 0 ? [] : [`${list(parts)}: no project stands there, so nothing was read.`];
  return { items: read.map(({ words }) => words), left: [...read.flatMap((one) => one.left), ...left] };
}

type Fields = Readonly<Record<string, unknown>>;

interface ReadProject {
  readonly words: EvidenceWords;
  readonly left: readonly string[];
}

/** A project of our own making has each word in its place; of any other, the description says what it does. */
function projectWords(project: Fields): ReadProject {
  const own = isMap(project.paycurve) ? project.paycurve : null;
  const [name, description] = [wordOf(project.name) ?? "", wordOf(project.description)];
  const isOwn = own !== null;
  const url = wordOf(project.url);
  const words: EvidenceWords = {
    system:
      isOwn || description === undefined ? name : [name, description].filter((one) => one !== "").join(": "),
    problem: isOwn ? description : undefined,
    shipped: wordOf(project.endDate),
    part: wordsOf(project.roles).join("; ") || undefined,
    skills: wordsOf(project.keywords),
    proof: [...(url === undefined ? [] : [url]), ...wordsOf(own?.proof)],
    ...(own && ownWords(own)),
  };
  const left = Object.keys(project).filter((field) => !READ.has(field) && !(isOwn && field === "highlights"));
  return {
    words,
    left: left.length === 0 ? [] : [`${name || "A project"}: ${list(left)} not carried over.`],
  };
}

function ownWords(own: Fields): Partial<EvidenceWords> {
  const { id, metric, unit, baseline, after, method, production, publish } = own;
  const said = { id, metric, unit, baseline, after, method, production, publish };
  const words = Object.entries(said).map(([name, value]) => [name, wordOf(value)]);
  return { ...Object.fromEntries(words), shows: wordsOf(own.shows) };
}

const READ = new Set(["name", "description", "endDate", "url", "roles", "keywords", "paycurve"]);

function isMap(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wordOf(value: unknown): string | undefined {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
}

function wordsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((one) => wordOf(one) ?? []) : [];
}

/** Field names as they stand, not without end. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => name.slice(0, LONGEST_NAME));
  return names.length > shown.length ? `${shown.join(", ")}, …` : shown.join(", ");
}

const MOST_NAMED = 8;
const LONGEST_NAME = 40;
