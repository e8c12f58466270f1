import { VERIFICATION_METHODS } from "@paycurve/core/builders";
import { MARKET_CODES, MARKETS } from "@paycurve/core/money";
import { SKILLS } from "@paycurve/core/skills";
import { AIMS, METHODS } from "../store/schema/index.ts";
import type { FacetCounts } from "./count-found.ts";
import { LEVELS, SHIPPED } from "./find-query.ts";

/** A way to narrow what is found, by the words it knows. */
export interface Facet {
  readonly name: Exclude<keyof FacetCounts, "counted">;
  readonly title: string;
  readonly words: readonly { readonly word: string; readonly label: string }[];
}

const LEVEL_LABELS = { entry: "Entry", mid: "Mid", senior: "Senior" };
const AIM_LABELS = { hire: "Being hired", collaborate: "Working together" };
const SHIPPED_LABELS = { recent: "In the last twelve months" };

/** Every way to narrow what is found, as the page lists them. */
export const FACETS: readonly Facet[] = [
  {
    name: "market",
    title: "Market",
    words: MARKET_CODES.map((word) => ({ word, label: MARKETS[word].name })),
  },
  {
    name: "level",
    title: "Scope they own",
    words: LEVELS.map((word) => ({ word, label: LEVEL_LABELS[word] })),
  },
  { name: "skill", title: "Skill", words: SKILLS.map(({ id, name }) => ({ word: id, label: name })) },
  {
    name: "verified",
    title: "Verified by",
    words: METHODS.map((word) => ({ word, label: methodShows(word) })),
  },
  {
    name: "shipped",
    title: "Verified and shipped",
    words: SHIPPED.map((word) => ({ word, label: SHIPPED_LABELS[word] })),
  },
  { name: "open", title: "Open to", words: AIMS.map((word) => ({ word, label: AIM_LABELS[word] })) },
];

function methodShows(method: (typeof METHODS)[number]): string {
  const shows = VERIFICATION_METHODS.find(({ name }) => name === method)?.shows ?? method;
  return shows.replace(/^./, (letter) => letter.toUpperCase());
}
