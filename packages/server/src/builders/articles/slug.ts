const LONGEST = 80;

/**
 * An article's name in its address, from its title.
 *
 * Shape   a title → small letters a to z and figures with hyphens between, at most 80; "article" where none are left
 * @example slugOf("Routing 12,400 tickets: what café owners taught us") // => "routing-12-400-tickets-what-cafe-owners-taught-us"
 * @example slugOf("日本") // => "article"
 */
export function slugOf(title: string): string {
  const plain = title.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, LONGEST).replace(/-$/, "") || "article";
}
