import { isScalar, type Pair, type YAMLMap } from "yaml";

/** A map in a career file's text, and the fields that lead to it. */
export interface Place {
  readonly text: string;
  readonly path: readonly string[];
  readonly map: YAMLMap;
  /** The field whose value the map is; null for the file's own. */
  readonly holder: Pair | null;
}

/** The pair of a map that has this name for its key, or null. */
export function pairNamed(map: YAMLMap, name: string | undefined): Pair | null {
  return map.items.find(({ key }) => isScalar(key) && key.value === name) ?? null;
}

/**
 * The text with one stretch of it exchanged.
 *
 * @example spliced("pay: 1 # now", [5, 6], "2") // => "pay: 2 # now"
 */
export function spliced(text: string, [start, end]: readonly [number, number], put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}

/**
 * How many spaces further in a field's own fields stand, as the file has it so far.
 *
 * Shape   a field's indent, how many fields lead to it → spaces
 * @example innerStep("    ", 1) // => 4
 */
export function innerStep(indent: string, depth: number): number {
  return depth === 0 ? USUAL_STEP : Math.max(1, Math.floor(indent.length / depth));
}

const USUAL_STEP = 2;
