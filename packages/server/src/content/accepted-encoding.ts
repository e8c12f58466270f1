/** A way of writing bytes that a browser may accept, besides as they are. */
export type Encoding = "br" | "gzip";

/** The same, or as they are. */
export type SentEncoding = Encoding | "identity";

/** What content that can be encoded is offered in, most welcome first. */
export const ENCODINGS: readonly Encoding[] = ["br", "gzip"];

/**
 * Which encoding a browser gets: of those offered the one it likes best, and of equals the first offered.
 *
 * Shape   an Accept-Encoding header, or none, and what is offered → an encoding; as it is when nothing offered is welcome
 * Source  RFC 9110, 12.5.3
 * @example acceptedEncoding("gzip, deflate, br", ["br", "gzip"]) // => "br"
 * @example acceptedEncoding("br;q=0.2, gzip;q=0.8", ["br", "gzip"]) // => "gzip"
 * @example acceptedEncoding("br;q=0, *", ["br"]) // => "identity"
 */
export function acceptedEncoding(header: string | undefined, offered: readonly Encoding[]): SentEncoding {
  const weights = new Map((header ?? "").split(",").map(weighed));
  const weightOf = (encoding: SentEncoding): number =>
    weights.get(encoding) ?? weights.get("*") ?? (encoding === "identity" ? LEAST : 0);
  let best: SentEncoding = "identity";
  for (const encoding of offered.toReversed()) {
    if (weightOf(encoding) > 0 && weightOf(encoding) >= weightOf(best)) best = encoding;
  }
  return best;
}

/** What nobody mentions is welcome, but less than anything that is. */
const LEAST = 0.0001;

function weighed(part: string): readonly [name: string, weight: number] {
  const [name = "", ...parameters] = part
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return [name, weight === undefined ? 1 : Number(weight) || 0];
}
