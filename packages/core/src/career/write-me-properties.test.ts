import { InputError } from "@paycurve/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { MARKET_CODES, MARKETS, type Market, moneyOfMajor } from "../money/index.ts";
import { SCOPE_ANSWERS, SCOPE_QUESTIONS, SECTORS, type Sector } from "../scope/index.ts";
import type { MeToWrite } from "./me.ts";
import { readMe } from "./read-me.ts";
import { writeMe } from "./write-me.ts";

const written = (text: string | null, me: MeToWrite): string =>
  writeMe(text, me, { schema: "./schema.json" });

const answer = fc.constantFrom(...SCOPE_ANSWERS);
const questions = Object.keys(SCOPE_QUESTIONS);
const sector = fc.constantFrom(...(Object.keys(SECTORS) as Sector[]));
const market = fc.constantFrom<Market>(...MARKET_CODES);
const amounts: Readonly<Record<Market, readonly string[]>> = {
  US: ["185000", "185k", '"$185,000"', "15,400 a month"],
  GB: ["82000", "£82k", "'82,000'", "15000 a year"],
  IN: ["2100000", "21 LPA", '"₹32,00,000"', "1.2 crore"],
};
const comment = fc.constantFrom("", "", " # note", "   # me: { market: US }", "  ");
const role = fc.oneof(
  fc.constantFrom("ai-engineer", "yes", "12", "1e3", "~", "a: b", "x # y"),
  fc.string({ unit: "binary" }),
);

type Written = Readonly<Record<string, string>>;

/** What a person has filled in, in their own words. */
const filledIn = fc.record({
  market,
  fields: fc.record(
    {
      role: fc.constantFrom("ai-engineer", "'ml engineer'", '"a: b"', "null", ""),
      yearsOfExperience: fc.constantFrom("5", "5.50", "~", ""),
      sector: sector.chain(inOtherLetters),
      shippedLately: fc.constantFrom("true", "Yes", "no", "null"),
      skills: fc.constantFrom("[a, b]", "[]"),
      "mood of mine": fc.constantFrom("2.10", "'it''s fine'", "[{ a: 1 }, x]"),
    },
    { requiredKeys: [] },
  ),
  scope: fc.option(
    fc.dictionary(fc.constantFrom(...questions, "more"), answer.chain(inOtherLetters), {
      noNullPrototype: true,
    }),
  ),
  amount: fc.option(fc.nat({ max: 3 })),
  marketAt: fc.constantFrom("first", "last", "nowhere"),
});

/** How they write it down. */
const handwriting = fc.record({
  comments: fc.array(comment, { minLength: 3, maxLength: 3 }),
  indent: fc.constantFrom(" ", "  ", "    "),
  braces: fc.constantFrom("none", "inner", "all"),
  hasMe: fc.boolean(),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  mark: fc.constantFrom("", "\uFEFF"),
  end: fc.constantFrom("", "\n", "\n\n# the end\n", "\n..."),
});

type FilledIn = typeof filledIn extends fc.Arbitrary<infer Value> ? Value : never;
type Handwriting = typeof handwriting extends fc.Arbitrary<infer Value> ? Value : never;

/** A career file in one of the many ways a person may write it. */
const files = fc.tuple(filledIn, handwriting).map(([said, hand]) => {
  const me = hand.hasMe
    ? partText("me", meFields(said, hand), { hand, inBraces: hand.braces === "all" })
    : [];
  const lines = [
    "# mine\t",
    `paycurve: 1${hand.comments[0]}`,
    ...me,
    "",
    "# what I was offered",
    "offers:",
    "- { strike: 2.10, note: 'me: {}' }  ",
    `said: [ ]${hand.end}`,
  ];
  return hand.mark + lines.join("\n").replaceAll("\n", hand.lineEnd);
});

function meFields(said: FilledIn, hand: Handwriting): readonly (readonly string[])[] {
  const asText = { hand, inBraces: hand.braces !== "none" };
  const { scope, amount } = said;
  const pay = amount === null ? {} : { base: amounts[said.market][amount] ?? "" };
  const marketText = said.marketAt === "nowhere" && amount === null ? [] : [[`market: ${said.market}`]];
  return [
    ...(said.marketAt === "last" ? [] : marketText),
    ...Object.entries(said.fields).map(([name, value]) => [`${name}: ${value}`]),
    ...(scope === null ? [] : [partText("scope", fieldTexts(scope), asText)]),
    partText("pay", fieldTexts(pay), asText),
    ...(said.marketAt === "last" ? marketText : []),
  ];
}

function fieldTexts(written: Written): string[][] {
  return Object.entries(written).map(([name, value]) => [`${name}: ${value}`]);
}

function partText(
  name: string,
  fields: readonly (readonly string[])[],
  { hand, inBraces }: { readonly hand: Handwriting; readonly inBraces: boolean },
): string[] {
  const { indent, comments } = hand;
  if (inBraces)
    return [`${name}: { ${fields.map(([text = ""]) => text.replace(/,(?=\d)/g, "")).join(", ")} }`];
  const noted = fields.map(([text, ...inner], at) => [`${text}${comments[at % 3]}`, ...inner]);
  return [`${name}:${comments[1]}`, ...noted.flat().map((line) => indent + line)];
}

function inOtherLetters(word: string): fc.Arbitrary<string> {
  return fc.constantFrom(word, word.toUpperCase(), `"${word}"`, `'${word}'`, `"${word}" `);
}

const edits: fc.Arbitrary<MeToWrite> = fc.record(
  {
    market: fc.option(market),
    role: fc.option(role),
    yearsOfExperience: fc.option(fc.constantFrom(0, 5, 5.5, 70)),
    scope: fc.dictionary(fc.constantFrom(...questions), answer, { noNullPrototype: true }),
    sector: fc.option(sector),
    shippedLately: fc.option(fc.boolean()),
    pay: fc.option(
      fc
        .integer({ min: 1_500_000, max: 900_000_000 })
        .map((minorUnits) => ({ money: { minorUnits, currency: "USD" as const } })),
    ),
  },
  { requiredKeys: [] },
);

test("a person reads back as written, and writing it again changes nothing", () => {
  fc.assert(
    fc.property(files, edits, (text, edit) => {
      const { strays, ...before } = readMe(text, "c.yaml");
      const me = inOneMarket(edit, before.market);
      const after = written(text, me);
      const { strays: straysAfter, ...read } = readMe(after, "c.yaml");
      const wanted = { ...before, ...me };
      expect({ ...read, pay: read.pay?.money }).toEqual({
        ...wanted,
        pay: wanted.pay?.money,
      });
      expect(straysAfter.map(({ field }) => field)).toEqual(strays.map(({ field }) => field));
      expect(written(after, me)).toBe(after);
      expect(written(text, before)).toBe(text);
    }),
  );
});

test("no line changes but those of the fields that do", () => {
  fc.assert(
    fc.property(files, edits, (text, edit) => {
      const me = inOneMarket(edit, readMe(text, "c.yaml").market);
      for (const line of linesLost(text, written(text, me))) expect(line).toMatch(changeable(me));
    }),
  );
});

test("a file that someone spoilt is refused, or says what it shall and the rest stays", () => {
  const slips = fc.constantFrom(
    "#",
    ":",
    " ",
    "\n",
    "{",
    "}",
    ",",
    "&a ",
    "!!str ",
    "|\n ",
    "? ",
    "- ",
    "\t",
    "'",
    '"',
    "---\n",
  );
  fc.assert(
    fc.property(files, slips, fc.nat(), edits, (text, slip, at, edit) => {
      const offset = at % text.length;
      const spoilt = text.slice(0, offset) + slip + text.slice(offset);
      try {
        const me = inOneMarket(edit, readMe(spoilt, "c.yaml").market);
        const after = written(spoilt, me);
        const { strays: _strays, ...read } = readMe(after, "c.yaml");
        expect(read).toMatchObject({
          ...me,
          scope: me.scope ?? {},
          pay: me.pay === undefined ? read.pay : me.pay,
        });
        expect(after.endsWith(spoilt.slice(-"said: [ ]".length))).toBe(true);
      } catch (refusal) {
        if (!(refusal instanceof InputError)) throw refusal;
      }
    }),
  );
});

/** The same edit with pay in the money of the market that results, and none where there is no market. */
function inOneMarket(edit: MeToWrite, standing: Market | null): MeToWrite {
  const result = edit.market === undefined ? standing : edit.market;
  if (result === null) return { ...edit, pay: null };
  if (edit.pay)
    return {
      ...edit,
      pay: {
        money: moneyOfMajor(Math.max(edit.pay.money.minorUnits / 100, 10_000), MARKETS[result].currency),
      },
    };
  return edit.market === undefined ? edit : { ...edit, pay: null };
}

/** The lines of a text that do not stand in another, in the same order. */
function linesLost(text: string, other: string): string[] {
  const standing = other.split("\n");
  let from = 0;
  return text.split("\n").filter((line) => {
    const found = standing.indexOf(line, from);
    if (found !== -1) from = found + 1;
    return found === -1;
  });
}

function changeable(me: MeToWrite): RegExp {
  const names = Object.keys(me).flatMap((name) =>
    name === "scope" ? ["scope", ...questions] : name === "pay" ? ["pay", "base"] : [name],
  );
  return new RegExp(`\\b(?:${["me", ...names].join("|")})\\b`);
}
