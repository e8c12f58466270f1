import { MARKET_CODES, type Market } from "@paycurve/core/money";

/**
 * The market that a browser's languages propose: the first that names a country here, or else is spoken in India alone.
 *
 * Shape   an Accept-Language header, or none → Market; US when nothing in it says otherwise
 * @example proposedMarket("en, en-GB;q=0.8") // => "GB"
 */
export function proposedMarket(languages: string | undefined): Market {
  const proposals = (languages ?? "").split(",").flatMap((language) => marketOf(language.trim()));
  return proposals[0] ?? "US";
}

const SPOKEN_IN_INDIA = /^(?:hi|ta|te|kn|mr|bn|gu|ml|pa)\b/;

function marketOf(language: string): Market[] {
  const country = /^[a-z]{2,3}-([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase();
  const named = MARKET_CODES.filter((code) => code === country);
  return named.length > 0 || country ? named : SPOKEN_IN_INDIA.test(language) ? ["IN"] : [];
}
