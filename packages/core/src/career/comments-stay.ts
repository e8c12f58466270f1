import { Lexer } from "yaml";

/**
 * Whether the comments of a text are those that stood there before, in their order.
 *
 * Shape   the text before and after, whether some may go → true when they stay
 * @example commentsStay({ before: "a: 1 # one", after: "a: 2 # one" }, false) // => true
 */
export function commentsStay(
  { before, after }: { readonly before: string; readonly after: string },
  mayGo: boolean,
): boolean {
  const [all, left] = [commentsOf(before), commentsOf(after)];
  let at = 0;
  for (const comment of all) if (comment === left[at]) at += 1;
  return at === left.length && (mayGo || all.length === left.length);
}

function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith("#"));
}
