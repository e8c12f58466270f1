/** A field on the way to a value, and the object that has it. */
export interface Step {
  readonly key: string;
  readonly within: object;
}

/**
 * What a withheld value would have been, named by what stands around it: the innermost level, skill, offer, share; not by the
 * lists that hold them.
 *
 * Shape   the fields on the way to it, outermost first → words
 * @example withheldName([{ key: "saferChoice", within: {} }]) // => "safer choice"
 */
export function withheldName(trail: readonly Step[]): string {
  const level = trail.map(({ within }) => wordAt(within, "level")).findLast((word) => word !== null);
  const named = trail.flatMap(({ key, within }) => [
    ...["id", "offer"].map((field) => wordAt(within, field)),
    shareAt(within),
    HOLDERS[key] ?? (/^\d+$/.test(key) ? null : wordsOf(key)),
  ]);
  const words = [level, ...named].filter((word) => typeof word === "string" && word !== "");
  return [...new Set(words)].join(" ") || "the answer";
}

/** Fields that say nothing themselves of what they hold, or say it otherwise. */
const HOLDERS: Readonly<Record<string, string>> = {
  withheld: "",
  quantiles: "",
  curve: "",
  levels: "",
  skills: "",
  offers: "",
  estimates: "estimate",
};

function wordAt(within: object, field: string): string | null {
  const value = (within as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" && value !== "all" ? value : null;
}

function shareAt(within: object): string | null {
  const { p } = within as { readonly p?: unknown };
  return typeof p === "number" ? `P${Number((100 * p).toFixed(2))}` : null;
}

function wordsOf(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
