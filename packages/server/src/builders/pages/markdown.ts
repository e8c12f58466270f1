import { raw } from "hono/html";
import { micromark } from "micromark";

/** An image would tell its host who reads; what would be one is read as a link. */
const WITHOUT_IMAGES = { disable: { null: ["labelStartImage"] } };

/** HTML that is put into a page as it is. */
export type Markup = ReturnType<typeof raw>;

/** Where nothing is said, the page has its own h1 and h2. */
const HEADINGS_DOWN = 2;
const LOWEST_HEADING = 6;

/**
 * Markdown as HTML: what is HTML in it is shown as written, addresses are of the web or of mail, no image is loaded, and a
 * link vouches for nothing.
 *
 * Shape   a text, by how much its headings stand below those of the page → HTML that stands for itself
 * Source  CommonMark; micromark leaves neither a tag nor an address of a script in what it makes
 */
export function markdown(text: string, headingsDown = HEADINGS_DOWN): Markup {
  const made = micromark(text, { extensions: [WITHOUT_IMAGES] })
    .replaceAll('<a href="', '<a rel="nofollow ugc noopener" href="')
    .replaceAll(
      /<(\/?)h([1-6])>/g,
      (_, closes: string, level: string) => `<${closes}h${lower(level, headingsDown)}>`,
    );
  return raw(made);
}

function lower(level: string, headingsDown: number): number {
  return Math.min(Number(level) + headingsDown, LOWEST_HEADING);
}
