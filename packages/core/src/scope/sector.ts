import { unknownWord } from "../unknown-word.ts";

/** Whom a person works for, each in plain words. One title pays very differently among them, more so with seniority. */
export const SECTORS = {
  "frontier-ai-lab": "Frontier AI lab",
  "large-product-company": "Large product company",
  "services-firm": "Services firm",
  "start-up": "Start-up",
  other: "Elsewhere",
} as const;

/** One of the sectors. */
export type Sector = keyof typeof SECTORS;

const NAMES = Object.keys(SECTORS) as readonly Sector[];

const ALSO_CALLED: ReadonlyMap<string, Sector> = new Map<string, Sector>([
  ["startup", "start-up"],
  ["frontier-lab", "frontier-ai-lab"],
  ["ai-lab", "frontier-ai-lab"],
  ["big-tech", "large-product-company"],
  ["product-company", "large-product-company"],
  ["consultancy", "services-firm"],
]);

/**
 * Which sector a word names.
 *
 * Shape   a sector, or a common other word for it, in any case, with hyphens or spaces → Sector
 * Errors  InputError "sector.unknown", with the nearest known sector
 * @example readSector("Frontier AI lab") // => "frontier-ai-lab"
 */
export function readSector(text: string): Sector {
  const word = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  const sector = NAMES.find((name) => name === word) ?? ALSO_CALLED.get(word);
  if (sector) return sector;
  const alsoCalled = Object.fromEntries(ALSO_CALLED);
  throw unknownWord({ field: "sector", value: text, known: NAMES, alsoCalled });
}
