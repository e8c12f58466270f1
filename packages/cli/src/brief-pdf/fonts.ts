import { fileURLToPath } from "node:url";
import { Font } from "@react-pdf/renderer";

/** The fonts that the build put beside the command, whole: no letter of a market's money is missing. */
const FOLDER = fileURLToPath(new URL("./data/fonts/", import.meta.url));

/** The family that says sentences. */
export const SERIF = "Source Serif 4";

/** The family that says data. */
export const SANS = "IBM Plex Sans";

/** Makes both known to the typesetter. Words are never broken in two. */
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
  Font.registerHyphenationCallback((word) => [word]);
}
