import { type ReadMe, readMe } from "@paycurve/core/career";
import { payText } from "@paycurve/core/money";
import type { Person } from "../person/index.ts";

/** What a career file says of the person, as the page keeps them. */
export interface MeIn {
  readonly person: Partial<Person>;
  readonly me: ReadMe;
}

/**
 * Reads of the person what a career file says; what it does not say is left out.
 *
 * Shape   a career file's text, its name for messages → MeIn
 * Errors  InputError as `readMe`
 */
export function meIn(text: string, fileName: string): MeIn {
  const me = readMe(text, fileName);
  const { market, pay, scope, sector, shippedLately } = me;
  const person = {
    ...(market && pay && { pay: { [market]: payText(pay.money) } }),
    ...(Object.keys(scope).length > 0 && { scope }),
    ...(sector !== null && { sector }),
    ...(shippedLately !== null && { shippedLately }),
  };
  return { person, me };
}
