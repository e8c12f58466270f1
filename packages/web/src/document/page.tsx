import { MARKET_CODES, MARKETS, type Market } from "@paycurve/core/money";
import type { ReactNode } from "react";
import { HatchPattern } from "./hatch-pattern.tsx";

/** What stands in the body of a page: its header and footer around what it shows. */
export function Page({
  market,
  path,
  dataAddress,
  dataHash,
  besideAddress,
  children,
}: {
  readonly market: Market;
  readonly path: string;
  /** Where the market's data is, for a page that comes alive. */
  readonly dataAddress?: string;
  readonly dataHash?: string;
  /** Where more of it is, for a page that needs it. */
  readonly besideAddress?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <>
      <a className="skip" href="#page">
        To the content
      </a>
      <HatchPattern />
      <Header market={market} path={path} />
      <main
        className="wrap"
        id="page"
        tabIndex={-1}
        data-page={path}
        data-market={market}
        data-from={dataAddress}
        data-hash={dataHash}
        data-beside={besideAddress}
      >
        {children}
      </main>
      <Footer market={market} />
    </>
  );
}

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
          <a href={`/${market.toLowerCase()}/skills`} aria-current={path === "/skills" ? "page" : undefined}>
            Skills
          </a>
          <a
            href={`/${market.toLowerCase()}/my-market`}
            aria-current={path === "/my-market" ? "page" : undefined}
          >
            My market
          </a>
          <a href={`/${market.toLowerCase()}/offers`} aria-current={path === "/offers" ? "page" : undefined}>
            Offers
          </a>
          <a
            href={`/${market.toLowerCase()}/evidence`}
            aria-current={path === "/evidence" ? "page" : undefined}
          >
            Evidence
          </a>
          <a href={`/${market.toLowerCase()}/say`} aria-current={path === "/say" ? "page" : undefined}>
            Say
          </a>
          <a
            href={`/${market.toLowerCase()}/figures`}
            aria-current={path === "/figures" ? "page" : undefined}
          >
            Figures
          </a>
          <a href="/builders">Builders</a>
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
          Advertised is not paid. Market and money stay together: this page is about jobs in {here} and says
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
