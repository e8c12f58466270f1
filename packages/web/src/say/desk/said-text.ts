import type { Said } from "@paycurve/core/brief";
import { editCareer, freshCareer } from "@paycurve/core/career";
import type { Market } from "@paycurve/core/money";

/**
 * A career file's text with one more line of what was told to whom, behind those it has; none of these is ever changed.
 *
 * Shape   a text of this market or of none (null: a new file comes to be), a line, the schema's address → text
 * Errors  InputError as `editCareer`
 */
export function saidText(
  text: string | null,
  { market, isNamed }: { readonly market: Market; readonly isNamed: boolean },
  { date, to, about, amount }: Said,
  schema: string,
): string {
  const begun = text ?? freshCareer(schema);
  const named = isNamed ? begun : editCareer(begun, { kind: "set", path: ["me", "market"], value: market });
  const item = { date, to, about, ...(amount !== null && { amount }) };
  return editCareer(named, { kind: "add", path: ["said"], item });
}
