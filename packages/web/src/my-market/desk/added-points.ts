import { editCareer, freshCareer, localItem } from "@paycurve/core/career";
import type { Market } from "@paycurve/core/money";
import type { LocalPoint } from "@paycurve/core/transfer";

/**
 * A career file's text with local points behind those it has; one that names no market names this one from then on.
 *
 * Shape   a text of this market or of none (null: a new file comes to be), points, the schema's address → text
 * Errors  InputError as `editCareer`
 */
export function addedPoints(
  text: string | null,
  { market, isNamed }: { readonly market: Market; readonly isNamed: boolean },
  points: readonly LocalPoint[],
  schema: string,
): string {
  const begun = text ?? freshCareer(schema);
  const named = isNamed ? begun : editCareer(begun, { kind: "set", path: ["me", "market"], value: market });
  return points.reduce(
    (so, point) => editCareer(so, { kind: "add", path: ["local"], item: localItem(point, market) }),
    named,
  );
}
