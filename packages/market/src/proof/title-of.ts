const LONGEST_TITLE = 200;

/**
 * A page's own title, on one line.
 *
 * Shape   the beginning of an HTML page → at most 200 characters, or null where it has none
 * Source  HTML Living Standard, the title element; its five common character references are read, others stay as written
 * @example titleOf("<html><title lang=en>\n  Triage &amp; routing </title>") // => "Triage & routing"
 * @example titleOf("<p>No title") // => null
 */
export function titleOf(html: string): string | null {
  const [, written = ""] = TITLE.exec(html) ?? [];
  const plain = written
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => CHARACTERS[name] ?? "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (plain === "") return null;
  return plain.length > LONGEST_TITLE ? `${plain.slice(0, LONGEST_TITLE - 1)}…` : plain;
}

/** Bounded, so that a page made to be slow to read is not. */
const TITLE = /<title(?:\s[^>]{0,300})?>([^<]{0,2000})/i;
const CHARACTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
