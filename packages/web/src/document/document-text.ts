import { MARKETS, type Market } from "@paycurve/core/money";

/** What the page's own files are, and where. */
export interface PageAssets {
  readonly script: string;
  /** The style sheet's text: it stands in the document, so that the curve waits for nothing. */
  readonly style: string;
  /** Fonts worth fetching before the style asks for them. */
  readonly fonts: readonly string[];
  /** The same for the one sign that only a page in rupees has. */
  readonly rupeeFonts: readonly string[];
  /** Scripts that the first one imports. */
  readonly preloads: readonly string[];
}

/** A document: what it is called, and what is soon wanted beside it. */
export interface DocumentHead {
  readonly market: Market;
  readonly title: string;
  readonly assets: PageAssets;
}

/**
 * A whole document as text. What the first paint needs comes first; everything else is fetched at leisure.
 *
 * Shape   a head, the body's markup → HTML; the words of a head are our own and hold no markup
 */
export function documentText({ market, title, assets }: DocumentHead, body: string): string {
  const { style, script, preloads } = assets;
  const fonts = market === "IN" ? [...assets.fonts, ...assets.rupeeFonts] : assets.fonts;
  return [
    `<!doctype html><html lang="${MARKETS[market].locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    ...fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`),
    `<script type="module" src="${script}" fetchpriority="low"></script>`,
    ...preloads.map((chunk) => `<link rel="modulepreload" href="${chunk}" fetchpriority="low">`),
    `<meta name="description" content="${DESCRIPTION}">`,
    '<meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#13161a" media="(prefers-color-scheme: dark)">',
    '<link rel="manifest" href="/manifest.webmanifest"><link rel="icon" href="/icon.svg" type="image/svg+xml">',
    `</head><body>${body}</body></html>`,
  ].join("");
}

const DESCRIPTION =
  "Where an AI engineer stands on their own market’s pay curve, how sure that is, who says so and who disagrees.";
