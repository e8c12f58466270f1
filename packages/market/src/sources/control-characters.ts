const CONTROL = /(?!\t)[\p{Cc}\p{Bidi_Control}]/u;

/**
 * Whether a terminal that shows a text might obey it: control characters but for the tab, and those that turn the
 * direction of writing.
 *
 * @example holdsControl("AI\u202eEngineer") // => true
 */
export function holdsControl(text: string): boolean {
  return CONTROL.test(text);
}

/**
 * A text with a mark in place of each character that a terminal might obey.
 *
 * @example printable("AI\u009bEngineer") // => "AI�Engineer"
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, "�");
}
