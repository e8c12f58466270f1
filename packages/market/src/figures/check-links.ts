import type { Figure } from "@paycurve/core/figures";
import type { FigureProblem } from "./figure-problem.ts";

/**
 * Whether the figures that a figure names exist, answer back, and lead somewhere.
 *
 * Shape   a figure and all figures by id → problems; empty when every link holds
 */
export function checkLinks(figure: Figure, byId: ReadonlyMap<string, Figure>): readonly FigureProblem[] {
  return [...checkConflicts(figure, byId), ...checkRepeats(figure, byId), ...checkOrigin(figure, byId)];
}

function checkConflicts({ id, conflictsWith }: Figure, byId: ReadonlyMap<string, Figure>): FigureProblem[] {
  return conflictsWith.flatMap((other) => {
    const answers = byId.get(other)?.conflictsWith.includes(id);
    if (other !== id && answers) return [];
    const wrong = answers === undefined ? "does not exist" : "does not list it in return";
    return [{ id, check: "conflicts", message: `${id}: it conflicts with ${other}, which ${wrong}` }];
  });
}

function checkRepeats({ id, repeats }: Figure, byId: ReadonlyMap<string, Figure>): FigureProblem[] {
  const passed = new Set([id]);
  for (let next = repeats; next !== null; next = byId.get(next)?.repeats ?? null) {
    if (passed.has(next))
      return [{ id, check: "repeats", message: `${id}: repeats run in a circle at ${next}` }];
    if (!byId.has(next)) return [{ id, check: "repeats", message: `${id}: ${next} does not exist` }];
    passed.add(next);
  }
  return [];
}

/** The guide's own claims, and only they, say what became of them. */
function checkOrigin({ id, source, origin }: Figure, byId: ReadonlyMap<string, Figure>): FigureProblem[] {
  if ((source.quotedVia === "guide") !== (origin !== null)) {
    const wrong = origin
      ? "an origin belongs to the guide's claims only"
      : "a claim of the guide needs an origin";
    return [{ id, check: "origin", message: `${id}: ${wrong}` }];
  }
  const missing = (origin?.see ?? []).filter((see) => see === id || !byId.has(see));
  return missing.map((see) => ({ id, check: "origin", message: `${id}: ${see} cannot show its origin` }));
}
