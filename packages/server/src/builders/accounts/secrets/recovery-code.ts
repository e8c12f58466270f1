import { randomBytes } from "node:crypto";

/** Letters and figures that are not taken for one another. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const LENGTH = 20;
const GROUP = 5;

/** The largest multiple of the letters that fits a byte: past it some letters would come oftener. */
const FAIR_BELOW = Math.floor(256 / LETTERS.length) * LETTERS.length;

/** A code to be written down: 99 bits of chance, in groups of five. */
export function newRecoveryCode(): string {
  const letters: string[] = [];
  while (letters.length < LENGTH) {
    const fair = [...randomBytes(LENGTH)].filter((byte) => byte < FAIR_BELOW);
    letters.push(...fair.map((byte) => LETTERS.charAt(byte % LETTERS.length)));
  }
  const code = letters.slice(0, LENGTH).join("");
  return Array.from({ length: LENGTH / GROUP }, (_, at) => code.slice(at * GROUP, (at + 1) * GROUP)).join(
    "-",
  );
}

/**
 * A code as it was made, however it was typed.
 *
 * @example plainCode(" ABCDE fghjk-mnpqrstuvw ") // => "abcde-fghjk-mnpqr-stuvw"
 */
export function plainCode(typed: string): string {
  const letters = typed.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return letters.match(/.{1,5}/g)?.join("-") ?? "";
}
