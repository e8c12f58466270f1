import { MARKET_CODES, MARKETS, type Market } from "@paycurve/core/money";
import type { ReactNode } from "react";
import { HatchPattern } from "./hatch-pattern.tsx";

/** Where the page's own files are, by their addresses. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** Fonts worth fetching before the style asks for them. */
  readonly fonts: readonly string[];
  /** Scripts that the first one imports. */
  readonly preloads: readonly string[];
}

/** A whole document around what stands in it. */
export function Page({
  market,
  title,
  path,
  assets,
  dataAddress,
  dataHash,
  children,
}: {
  readonly market: Market;
  readonly title: string;
  readonly path: string;
  readonly assets: PageAssets;
  /** Where the market's data is, for a page that comes alive. */
  readonly dataAddress?: string;
  readonly dataHash?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <html lang={MARKETS[market].locale} data-market={market}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={DESCRIPTION} />
        <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#13161a" media="(prefers-color-scheme: dark)" />
        {assets.fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="" />
        ))}
        <link rel="stylesheet" href={assets.style} />
        {dataAddress && <link rel="preload" href={dataAddress} as="fetch" crossOrigin="" />}
        <script type="module" src={assets.script} />
        {assets.preloads.map((script) => (
          <link key={script} rel="modulepreload" href={script} />
        ))}
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a className="skip" href="#page">
          To the content
        </a>
        <HatchPattern />
        <Header market={market} path={path} />
        <main className="wrap" id="page" tabIndex={-1} data-from={dataAddress} data-hash={dataHash}>
          {children}
        </main>
        <Footer market={market} />
      </body>
    </html>
  );
}

const DESCRIPTION =
  "Where an AI engineer stands on their own market's pay curve, how sure that is, who says so and who disagrees.";

function Header({ market, path }: { readonly market: Market; readonly path: string }): ReactNode {
  return (
    <header className="top">
      <div className="wrap">
        <a className="mark-name" href={`/${market.toLowerCase()}`}>
          <svg width="22" height="18" viewBox="0 0 22 18" aria-hidden="true">
            <path className="mark-curve" d="M1 16.5C8 15.5 9 4 21 1.5" />
            <path className="mark-you" d="M12.2 3v13.5" />
          </svg>
          Paycurve
        </a>
        <nav className="pages" aria-label="Pages">
          <a href={`/${market.toLowerCase()}`} aria-current={path === "" ? "page" : undefined}>
            Stand
          </a>
          <a
            href={`/${market.toLowerCase()}/figures`}
            aria-current={path === "/figures" ? "page" : undefined}
          >
            Figures
          </a>
        </nav>
        <nav className="markets" aria-label="Market">
          {MARKET_CODES.map((code) => (
            <a
              key={code}
              href={`/${code.toLowerCase()}${path}`}
              hrefLang={MARKETS[code].locale}
              aria-current={code === market ? "true" : undefined}
            >
              {SHORT_NAMES[code]}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}

const SHORT_NAMES: Readonly<Record<Market, string>> = { US: "United States", GB: "UK", IN: "India" };

function Footer({ market }: { readonly market: Market }): ReactNode {
  const { inText: here } = MARKETS[market];
  return (
    <footer className="foot note">
      <div className="wrap">
        <p>
          Advertised is not paid. Market and money stay together: this curve is about jobs in {here} and says
          nothing about pay elsewhere.
        </p>
        <p>
          <a href={`/${market.toLowerCase()}/figures`}>Every figure we hold</a>
        </p>
        <p>
          <a href="/api">For programs</a>
        </p>
        <p className="keys-hint">
          <button type="button" className="keys-button plain-button">
            Keys
          </button>
        </p>
      </div>
    </footer>
  );
}
