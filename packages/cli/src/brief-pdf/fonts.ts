import { fileURLToPath } from "node:url";
import { Font } from "@react-pdf/renderer";

/** The fonts that the build put beside the command, whole: no letter of a market's money is missing. */
const FOLDER = fileURLToPath(new URL("./data/fonts/", import.meta.url));

/** The family that says sentences. */
export const SERIF = "Source Serif 4";

/** The family that says data. */
export const SANS = "IBM Plex Sans";

/** Makes both known to the typesetter. No word is broken in two but one that no line could hold. */
export function registerFonts(): void {
  Font.register({
    family: SERIF,
    fonts: [
      { src: `${FOLDER}SourceSerif4_400Regular.ttf` },
      { src: `${FOLDER}SourceSerif4_600SemiBold.ttf`, fontWeight: 600 },
    ],
  });
  Font.register({
    family: SANS,
    fonts: [
      { src: `${FOLDER}IBMPlexSans_400Regular.ttf` },
      { src: `${FOLDER}IBMPlexSans_600SemiBold.ttf`, fontWeight: 600 },
    ],
  });
  Font.registerHyphenationCallback((word) =>
    word.length < NO_LINE_HOLDS ? [word] : (word.match(SYLLABLES) ?? [word]),
  );
}

/**
 * What both families have a shape for.
 *
 * Shape   both made known → whether a code point can be set in either
 */
export async function fontsHave(): Promise<(codePoint: number) => boolean> {
  const families = [SERIF, SANS].map((fontFamily) => ({ fontFamily }));
  await Promise.all(families.map((family) => Font.load(family)));
  const fonts = families.map((family) => Font.getFont(family)?.data);
  return (codePoint) => fonts.every((font) => font?.hasGlyphForCodePoint(codePoint) ?? false);
}

const NO_LINE_HOLDS = 111;
const SYLLABLES = /.{1,40}/g;
