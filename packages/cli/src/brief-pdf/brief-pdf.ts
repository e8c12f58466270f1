import type { BriefPage } from "@paycurve/core/brief";
import { renderToBuffer } from "@react-pdf/renderer";
import { briefSheet } from "./brief-sheet.ts";
import { fontsHave, registerFonts } from "./fonts.ts";
import { setLetters } from "./set-letters.ts";

/** Sizes of the text, the largest that fits one sheet being taken; smaller than the last nobody reads. */
const SIZES = [10, 9.5, 9, 8.5, 8, 7.5, 7] as const;

/**
 * A brief as a PDF of one A4 sheet, set as large as it fits; a brief too long for one runs on to a second.
 *
 * Shape   a page → the file's bytes, and the letters that its fonts lack
 */
export async function briefPdf(
  asked: BriefPage,
): Promise<{ readonly content: Uint8Array; readonly unset: readonly string[] }> {
  registerFonts();
  const { page, unset } = setLetters(asked, await fontsHave());
  let bytes: Buffer = Buffer.alloc(0);
  for (const size of SIZES) {
    bytes = await renderToBuffer(briefSheet(page, size));
    if (pagesOf(bytes) === 1) break;
  }
  return { content: bytes, unset };
}

/**
 * How many pages a PDF has.
 *
 * Shape   the bytes of a PDF whose page objects are not packed → count
 */
export function pagesOf(bytes: Buffer): number {
  return bytes.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}
