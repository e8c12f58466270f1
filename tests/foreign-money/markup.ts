import type { Market } from "@paycurve/core/money";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Page } from "../../packages/web/src/document/index.ts";

/** The hash that pages print on paper. */
export const DATA_HASH = "0123456789";

/** A page of a market as its markup, with what stands around it. */
export function pageMarkup(market: Market, path: string, children: ReactNode): string {
  return renderToStaticMarkup(createElement(Page, { market, path, children }));
}
