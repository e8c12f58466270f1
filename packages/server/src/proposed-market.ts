import { MARKET_CODES, type Market } from "@paycurve/core/money";

/**
 * The market that a browser's languages propose: that of the language it likes best among those that name one of our
 * countries, or are a language of India that names no country.
 *
 * Shape   an Accept-Language header, or none → Market; US when nothing in it says otherwise
 * Source  RFC 9110, 12.5.4
 * @example proposedMarket("en, en-GB;q=0.8") // => "GB"
 * @example proposedMarket("en-GB;q=0.5, en-IN;q=0.9") // => "IN"
 */
export function proposedMarket(languages: string | undefined): Market {
  const [proposed] = (languages ?? "")
    .split(",")
    .map(weighed)
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .flatMap(({ language }) => marketOf(language));
  return proposed ?? "US";
}

function weighed(part: string): { readonly language: string; readonly weight: number } {
  const [language = "", ...parameters] = part.trim().split(/\s*;\s*/);
  const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
  return { language, weight: weight === undefined ? 1 : Number(weight) || 0 };
}

const LANGUAGE_OF_INDIA = /^(?:hi|ta|te|kn|mr|bn|gu|ml|pa)\b/i;

/** A language, perhaps the script it is written in, and a country. */
const COUNTRY = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i;

function marketOf(language: string): Market[] {
  const country = COUNTRY.exec(language)?.[1]?.toUpperCase();
  if (country) return MARKET_CODES.filter((code) => code === country);
  return LANGUAGE_OF_INDIA.test(language) ? ["IN"] : [];
}
