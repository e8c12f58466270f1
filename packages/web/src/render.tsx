import type { MarketData } from "@paycurve/core/curve";
import { MARKETS } from "@paycurve/core/money";
import type { LocalData } from "@paycurve/core/transfer";
import { renderToString } from "react-dom/server";
import { documentText, Page, type PageAssets } from "./document/index.ts";
import { EvidencePage } from "./evidence/index.ts";
import { FiguresPage } from "./figures-page/index.ts";
import { MyMarketPage } from "./my-market/index.ts";
import { OffersPage } from "./offers/index.ts";
import { type SayData, SayPage } from "./say/index.ts";
import { SkillsPage, type SkillsPageData } from "./skills-page/index.ts";
import { heldOf, StandPage } from "./stand/index.ts";

/** What a page is made from, with the address and the hash it is served under. */
export interface Addressed<Data> {
  readonly data: Data;
  readonly address: string;
  readonly hash: string;
}

/** A document and the path of its file. */
export interface RenderedPage {
  readonly path: string;
  readonly html: string;
}

/**
 * Every page of a market as a document that shows its curve before any script runs.
 *
 * Shape   a market's data, the addresses of script and style → documents
 */
export function renderPages(
  { data, address, hash }: Addressed<MarketData>,
  assets: PageAssets,
): RenderedPage[] {
  const { name } = MARKETS[data.market];
  const market = data.market.toLowerCase();
  return [
    {
      path: `${market}.html`,
      html: documentText(
        {
          market: data.market,
          title: `Where do I stand? AI engineers, ${name}. Paycurve`,
          assets,
        },
        renderToString(
          <Page market={data.market} path="" dataAddress={address} dataHash={hash}>
            <StandPage data={data} held={heldOf(data)} dataHash={hash} />
          </Page>,
        ),
      ),
    },
    {
      path: `${market}/offers.html`,
      html: documentText(
        { market: data.market, title: `Which offer is better? ${name}. Paycurve`, assets },
        renderToString(
          <Page market={data.market} path="/offers" dataAddress={address} dataHash={hash}>
            <OffersPage data={data} dataHash={hash} />
          </Page>,
        ),
      ),
    },
    {
      path: `${market}/evidence.html`,
      html: documentText(
        { market: data.market, title: `What have I shipped? ${name}. Paycurve`, assets },
        renderToString(
          <Page market={data.market} path="/evidence">
            <EvidencePage market={data.market} />
          </Page>,
        ),
      ),
    },
    {
      path: `${market}/figures.html`,
      html: documentText(
        { market: data.market, title: `Every figure we hold, ${name}. Paycurve`, assets },
        renderToString(
          <Page market={data.market} path="/figures">
            <FiguresPage data={data} />
          </Page>,
        ),
      ),
    },
  ];
}

/**
 * A market's page of local points as a document: what is withheld before there are any, and which ratios would be carried.
 *
 * Shape   what it begins with, the addresses of script and style → a document
 */
export function renderLocalPage(
  { data, address, hash }: Addressed<LocalData>,
  assets: PageAssets,
): RenderedPage {
  const { market } = data;
  return {
    path: `${market.toLowerCase()}/my-market.html`,
    html: documentText(
      { market, title: `What do local points say? ${MARKETS[market].name}. Paycurve`, assets },
      renderToString(
        <Page market={market} path="/my-market" dataAddress={address} dataHash={hash}>
          <MyMarketPage data={data} dataHash={hash} />
        </Page>,
      ),
    ),
  };
}

/**
 * A market's page of what to say as a document: the counters and questions that need no number, and what is missing.
 *
 * Shape   a market's data, what stands beside it, the addresses of script and style → a document
 */
export function renderSayPage(
  pay: Addressed<MarketData>,
  beside: Addressed<SayData>,
  assets: PageAssets,
): RenderedPage {
  const { market } = pay.data;
  return {
    path: `${market.toLowerCase()}/say.html`,
    html: documentText(
      { market, title: `What do I say? ${MARKETS[market].name}. Paycurve`, assets },
      renderToString(
        <Page
          market={market}
          path="/say"
          dataAddress={pay.address}
          dataHash={pay.hash}
          besideAddress={beside.address}
        >
          <SayPage pay={pay.data} data={beside.data} dataHash={pay.hash} />
        </Page>,
      ),
    ),
  };
}

/**
 * A market's page of skills as a document; all of it is there before any script.
 *
 * Shape   what is known of its skills, with the hash printed on paper; the addresses of script and style → a document
 */
export function renderSkillsPage(
  { data, hash }: Pick<Addressed<SkillsPageData>, "data" | "hash">,
  assets: PageAssets,
): RenderedPage {
  const { market } = data.found;
  return {
    path: `${market.toLowerCase()}/skills.html`,
    html: documentText(
      { market, title: `Which skills pay, and over what? ${MARKETS[market].name}. Paycurve`, assets },
      renderToString(
        <Page market={market} path="/skills">
          <SkillsPage data={data} dataHash={hash} />
        </Page>,
      ),
    ),
  };
}
