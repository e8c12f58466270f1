/** One line of a worked example: `Cash: 195,000 + 17,550 = 212,550`. */
export interface WorkedLine {
  readonly text: string;
  /** The sides, in their order; ≈ says that the side after it is rounded. */
  readonly sides: readonly { readonly words: string; readonly rounded: boolean }[];
}

/** What the single letters of a block stand for. */
export type Unknowns = Readonly<Record<string, number>>;

/** The lines of arithmetic in a page's blocks of plain text. */
export function workedBlocks(page: string): WorkedLine[][] {
  const blocks = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(([, body = ""]) => body);
  return blocks.map((body) => body.trim().split("\n").map(workedLine));
}

function workedLine(text: string): WorkedLine {
  const parts = text.replace(/^[^:]*:/, "").split(/([=≈])/);
  const sides = parts.flatMap((words, index) =>
    index % 2 === 0 ? [{ words: words.trim(), rounded: parts[index - 1] === "≈" }] : [],
  );
  return { text, sides };
}

/** What the letters are that a block solves for: `p = (223,940 − 195,000) ÷ 19,500 ≈ 1.4841`. */
export function unknownsOf(block: readonly WorkedLine[]): Unknowns {
  const solved = block.flatMap(({ sides: [first, second] }) =>
    first && second && /^[a-zA-Z]$/.test(first.words) ? [[first.words, reckon(second.words)] as const] : [],
  );
  return Object.fromEntries(solved);
}

/** How far a line's sides may lie apart: half of the last printed place where one is rounded, else nothing to speak of. */
export function allowedError({ sides }: Pick<WorkedLine, "sides">, value: number): number {
  const rounded = sides.find((side) => side.rounded);
  if (!rounded) return 1e-9 * Math.abs(value);
  const [, decimals = ""] = rounded.words.split(".");
  return 0.5000001 * 10 ** -decimals.length;
}

/** The value of `(0.7 + 0.9) × 2 ÷ 1,600`; NaN where it is no arithmetic. */
export function reckon(words: string, unknowns: Unknowns = {}): number {
  const tokens = words.replaceAll(",", "").match(/\d+(?:\.\d+)?|[a-zA-Z]+|\S/g) ?? [];
  let next = 0;
  const take = (...some: readonly string[]): string | undefined =>
    some.includes(tokens[next] ?? "") ? tokens[next++] : undefined;
  const atom = (): number => {
    if (take("−")) return -atom();
    if (take("(")) {
      const inside = sum();
      return take(")") ? inside : Number.NaN;
    }
    const token = tokens[next++] ?? "";
    return unknowns[token] ?? (token === "" ? Number.NaN : Number(token));
  };
  const product = (): number => {
    let value = atom();
    for (let sign = take("×", "÷"); sign; sign = take("×", "÷")) {
      value = sign === "×" ? value * atom() : value / atom();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let sign = take("+", "−"); sign; sign = take("+", "−")) value += (sign === "+" ? 1 : -1) * product();
    return value;
  };
  const value = sum();
  return next === tokens.length ? value : Number.NaN;
}
