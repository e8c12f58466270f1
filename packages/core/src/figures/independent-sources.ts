import type { Figure } from "./figure.ts";

/**
 * How many sources, independent of one another, stand behind these figures.
 * A figure that only repeats another counts as the one it repeats, and a publisher counts once however many
 * outlets quote it. Words in brackets after a publisher's name ("as quoted") tell how it was read, not who it is.
 *
 * Shape   figures, and those among which a repeated figure is looked up (the same by default) → count; a repeated
 *         figure that is not among them stands as one source of its own
 */
export function countIndependentSources(
  figures: readonly Figure[],
  among: readonly Figure[] = figures,
): number {
  const byId = new Map(among.map((figure) => [figure.id, figure]));
  return new Set(figures.map((figure) => sourceOf(figure, byId))).size;
}

function sourceOf(figure: Figure, byId: ReadonlyMap<string, Figure>): string {
  const passed = new Set<string>();
  let root = figure;
  while (root.repeats !== null && !passed.has(root.id)) {
    passed.add(root.id);
    const next = byId.get(root.repeats);
    if (!next) return `figure ${root.repeats}`;
    root = next;
  }
  return `publisher ${root.source.publisher.replace(/\s+\([^)]*\)$/, "")}`;
}
