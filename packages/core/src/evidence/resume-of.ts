import { changeWords, saysChange } from "./change-words.ts";
import type { EvidenceItem } from "./evidence-item.ts";

/** One project of a résumé; `paycurve` holds what JSON Resume has no field for, and nothing that it has. */
export interface ResumeProject {
  readonly name: string;
  readonly description?: string;
  readonly highlights?: readonly string[];
  readonly keywords?: readonly string[];
  readonly endDate?: string;
  readonly url?: string;
  readonly roles?: readonly string[];
  readonly paycurve: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** A résumé that says what was shipped, and nothing of its owner. */
export interface EvidenceResume {
  readonly $schema: string;
  readonly projects: readonly ResumeProject[];
}

/**
 * Evidence as a JSON Resume: each system a project, its change a highlight, its day the project's end.
 *
 * Shape   items → a résumé with as many projects, in their order
 * Source  JSON Resume schema 1.0.0, `projects`, which allows further fields
 */
export function resumeOf(items: readonly EvidenceItem[]): EvidenceResume {
  return {
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    projects: items.map(projectOf),
  };
}

/**
 * What changed, and how that is known, as a line of a résumé; null where the item says no change.
 *
 * Shape   an item → words such as “median hours: 20 → 14 hours (−30 %), six-week A/B test”
 */
export function highlightOf(item: EvidenceItem): string | null {
  if (!saysChange(item)) return null;
  const metric = item.metric === null ? "" : `${item.metric}: `;
  return `${metric}${changeWords(item)}${item.method === null ? "" : `, ${item.method}`}`;
}

/**
 * Whether a line of proof is an address that a résumé's `url` accepts.
 *
 * @example isAddress("https://example.org/post") // => true
 */
export function isAddress(line: string): boolean {
  return /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(line);
}

function projectOf(item: EvidenceItem): ResumeProject {
  const { system, problem, shipped, part, skills, proof } = item;
  const highlight = highlightOf(item);
  const [first, ...more] = proof;
  const url = first !== undefined && isAddress(first) ? first : null;
  return {
    name: system,
    ...(problem !== null && { description: problem }),
    ...(highlight !== null && { highlights: [highlight] }),
    ...(skills.length > 0 && { keywords: skills.map(({ name }) => name) }),
    ...(shipped !== null && { endDate: shipped }),
    ...(url !== null && { url }),
    ...(part !== null && { roles: [part] }),
    paycurve: ownFields({ ...item, proof: url === null ? proof : more }),
  };
}

function ownFields(item: EvidenceItem): ResumeProject["paycurve"] {
  const { id, metric, unit, baseline, after, method, production, proof, shows, publish } = item;
  const fields = { id, metric, unit, baseline, after, method, production, proof, shows, publish };
  const said = Object.entries(fields).flatMap(([name, value]) => {
    const isSaid = value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
    return isSaid || name === "production" ? [[name, value] as const] : [];
  });
  return Object.fromEntries(said.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
