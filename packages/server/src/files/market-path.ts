import { InputError } from "@paycurve/core";
import { readMarket } from "@paycurve/core/money";

/**
 * The path that a market's other words lead to: its code in small letters, no slash at the end.
 *
 * Shape   a path → the same with its market's own word first; unchanged where it begins with no market
 * @example marketPath("/UK/figures/") // => "/gb/figures"
 */
export function marketPath(path: string): string {
  const [, word = "", ...rest] = path.replace(/\/+$/, "").split("/");
  try {
    return ["", readMarket(word).toLowerCase(), ...rest].join("/");
  } catch (error) {
    if (error instanceof InputError) return path;
    throw error;
  }
}
