import { z } from "zod";
import { line } from "../requests/index.ts";
import { PUBLIC_KEY } from "../signing/index.ts";
import { METHODS } from "../store/schema/index.ts";

/** How a signed export is called among signed texts. */
export const EXPORT_TYP = "paycurve-export+jws";

const MOST_KEYS = 20;
const MOST_LISTED = 400;
const LONGEST_WORDS = 10_000;
const LONGEST_CREDENTIAL = 100_000;

const words = z.string().max(LONGEST_WORDS);
const moment = z.iso.datetime().nullable();

/** An origin as a browser writes it: nothing else can be named, and nothing hidden in it. */
const origin = line(300).refine((text) => isOrigin(text), { error: "an address such as https://a.example." });

/** What a builder leaves with. A field that is not named here is refused. */
export const EXPORT_SHAPE = z.strictObject({
  version: z.literal(1),
  origin,
  /** Where its keys are found. */
  jwks: line(340),
  /** The same, for when that directory is gone. */
  keys: z.array(PUBLIC_KEY).min(1).max(MOST_KEYS),
  madeAt: z.iso.datetime(),
  handle: line(30).regex(/^[a-z0-9-]{3,30}$/, { error: "letters, figures and hyphens are accepted." }),
  profile: z.strictObject({
    name: words,
    headline: words,
    about: words,
    languages: z.array(words).max(MOST_LISTED),
    timeZone: words.nullable(),
    availability: words.nullable(),
    links: z.array(words).max(MOST_LISTED),
    openToHire: z.boolean(),
    openToCollaborate: z.boolean(),
  }),
  /** What was published; null where nothing was. Read as a record that is pushed. */
  record: z.looseObject({}).nullable(),
  verifications: z
    .array(
      z.strictObject({
        itemId: line(60).nullable(),
        method: z.enum(METHODS),
        subject: line(320),
        heldSince: moment,
        checkedAt: moment,
        dueAt: moment,
      }),
    )
    .max(MOST_LISTED),
  /** Open Badges 3.0 credentials, each a JWT. */
  attestations: z.array(z.string().max(LONGEST_CREDENTIAL)).max(MOST_LISTED),
});

/** The same, read. */
export type ExportDocument = z.infer<typeof EXPORT_SHAPE>;

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
}
