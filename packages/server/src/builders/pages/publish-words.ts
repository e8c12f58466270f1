import { html } from "hono/html";
import type { Html } from "../../plain/index.ts";

/** Who would publish where. */
export interface PublishWords {
  /** Where browsers find this directory. */
  readonly origin: string;
  /** The market they published for; empty or left out where that is not known. */
  readonly market?: string;
}

/**
 * Where publishing happens: on the page Evidence, of their market where it is known, or by the command.
 *
 * Shape   a directory's address, a market → a sentence with a link
 */
export function publishWords({ origin, market = "" }: PublishWords): Html {
  const evidence = market === "" ? "/evidence" : `/${market.toLowerCase()}/evidence`;
  return html`Publish from the page <a href="${evidence}">Evidence</a>, or by the command <code>npx paycurve publish career.yaml --to ${origin}</code> with a token from <a href="/account#tokens">your account</a>.`;
}
