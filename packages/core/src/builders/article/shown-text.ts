import { CODE_MARK, codeInMarkdown, WORDS } from "./code-in-markdown.ts";
import { linksInMarkdown, matchAt } from "./links-in-markdown.ts";

/** The words that a reader of a Markdown text sees, and where each letter of them comes from. */
export interface ShownText {
  readonly text: string;
  /** For each letter shown, its place in the Markdown. */
  readonly places: readonly number[];
  /** The stretches shown that link to a figure, in order. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly figure: string }[];
}

/**
 * What a reader of a Markdown text sees, where its HTML is shown as it is written and never obeyed: without marks of
 * emphasis, addresses of links and letters of no width, with entities as the letters they stand for, and with wide letters
 * as plain ones. So no mark between two digits hides an amount.
 *
 * Shape   Markdown → ShownText; linear
 * Source  CommonMark 0.31, sections 2.4, 2.5 and 6
 */
export function shownText(markdown: string): ShownText {
  const kinds = codeInMarkdown(markdown);
  const sheet = new Sheet();
  const links: { from: number; to: number; figure: string }[] = [];
  let at = 0;
  for (const { open, close, end, figure } of linksInMarkdown(markdown, kinds)) {
    writeStretch(sheet, { markdown, kinds, from: at, to: open });
    const from = sheet.length;
    writeStretch(sheet, { markdown, kinds, from: open + 1, to: close });
    if (figure !== null) links.push({ from, to: sheet.length, figure });
    at = end;
  }
  writeStretch(sheet, { markdown, kinds, from: at, to: markdown.length });
  return { text: sheet.letters.join(""), places: sheet.places, links };
}

/** A part of a Markdown text that has no link in it, or is all of a link's words. */
interface Stretch {
  readonly markdown: string;
  readonly kinds: Uint8Array;
  readonly from: number;
  readonly to: number;
}

function writeStretch(sheet: Sheet, { markdown, kinds, from, to }: Stretch): void {
  for (let at = from; at < to; ) {
    const piece = pieceOf(kinds[at])(markdown, at);
    sheet.write(piece.shows, at);
    at += piece.length;
  }
}

function pieceOf(kind: number | undefined): (markdown: string, at: number) => Piece {
  if (kind === CODE_MARK) return () => ({ length: 1, shows: "" });
  return kind === WORDS ? wordsAt : letterAt;
}

/** What is written so far; white space is narrowed to one letter, an empty line to two. */
class Sheet {
  readonly letters: string[] = [];
  readonly places: number[] = [];

  get length(): number {
    return this.letters.length;
  }

  write(text: string, place: number): void {
    for (const letter of text.split("")) {
      const last = this.letters.at(-1);
      const isSpace = letter === " " || letter === "\n";
      const isBlank = last === "\n" && this.letters.at(-2) === "\n";
      if (isSpace && (letter === " " ? last === " " || last === "\n" : isBlank)) continue;
      if (letter === "\n" && last === " ") this.letters[this.length - 1] = "\n";
      else {
        this.letters.push(letter);
        this.places.push(place);
      }
    }
  }
}

/** Some letters of Markdown, and what is shown of them. */
interface Piece {
  readonly length: number;
  readonly shows: string;
}

function wordsAt(markdown: string, at: number): Piece {
  const [letter = "", after = ""] = [markdown[at], markdown[at + 1]];
  const before = markdown[at - 1] ?? "";
  if (letter === "\\" && ESCAPABLE.test(after)) return { length: 2, shows: after };
  if (letter === "&") return entityAt(markdown, at);
  const isBullet = /^\s?$/.test(before) && /^\s?$/.test(after);
  if (letter === "*" && !isBullet) return { length: 1, shows: "" };
  if (letter === "_" && !(WORDLIKE.test(before) && WORDLIKE.test(after))) return { length: 1, shows: "" };
  return letterAt(markdown, at);
}

function letterAt(markdown: string, at: number): Piece {
  const letter = String.fromCodePoint(markdown.codePointAt(at) ?? 0);
  return { length: letter.length, shows: plain(letter) };
}

function entityAt(markdown: string, at: number): Piece {
  const [whole = "&", decimal, hexadecimal, name = ""] = matchAt(ENTITY, markdown, at) ?? [];
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  const isLetter = code > 0 && code <= LAST_CODE_POINT;
  const shows = isLetter ? String.fromCodePoint(code) : NAMED.get(name);
  return shows === undefined ? { length: 1, shows: "&" } : { length: whole.length, shows: plain(shows) };
}

/** A letter as plainly as it can be written: none for one without width, a plain one for a wide one. */
function plain(letter: string): string {
  if (letter === "\r" || letter === "\t") return " ";
  if (letter <= "\u007e") return letter;
  if (/^\p{Cf}$/u.test(letter)) return "";
  if (/^\p{Zs}$/u.test(letter)) return "\u00a0";
  const normal = letter.normalize("NFKC");
  return /^.$/u.test(normal) ? normal : letter;
}

const LAST_CODE_POINT = 0x10ffff;
const ESCAPABLE = /^[!-/:-@[-`{-~]$/;
const WORDLIKE = /^[\p{L}\p{N}]$/u;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,20}));/y;

/** The entities that an amount could be written with; another is shown as it stands, and splits nothing. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["dollar", "$"],
  ["pound", "£"],
  ["euro", "€"],
  ["yen", "¥"],
  ["comma", ","],
  ["period", "."],
  ["ndash", "–"],
  ["mdash", "—"],
  ["minus", "−"],
  ["hyphen", "‐"],
  ["dash", "‐"],
  ["nbsp", "\u00a0"],
  ["ensp", "\u00a0"],
  ["emsp", "\u00a0"],
  ["thinsp", "\u00a0"],
  ["hairsp", "\u00a0"],
  ["numsp", "\u00a0"],
  ["Tab", " "],
  ["NewLine", " "],
  ["shy", "\u00ad"],
  ["zwj", "\u200d"],
  ["zwnj", "\u200c"],
  ["NoBreak", "\u2060"],
  ["ZeroWidthSpace", "\u200b"],
]);
