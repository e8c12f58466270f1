/**
 * Text with each character that would steer a terminal, or turn the order of letters round, made visible in its place.
 *
 * Shape   text → the same, as long as it was; line breaks stay
 * Source  ECMA-48, control functions C0 and C1; Unicode UAX 9, explicit directional formatting
 * @example harmless("Acme\u001b[2J\nBig Co") // => "Acme\ufffd[2J\nBig Co"
 */
export function harmless(text: string): string {
  return text.replaceAll(STEERING, "\ufffd");
}

/**
 * A value as JSON on one line, each such character written as its escape.
 *
 * Shape   plain data → JSON that says the same
 * @example harmlessJson(["\u202eacme"]) // => '["\\u202eacme"]'
 */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(STEERING, escaped);
}

/** Every control character but the line break, and what overrides, embeds or isolates a direction. */
const STEERING = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
