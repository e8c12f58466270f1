import { InputError } from "@paycurve/core";
import type { Note, Person } from "@paycurve/core/curve";
import { latestShipped, latestShippedWords, shownWords } from "@paycurve/core/evidence";
import { type Level, readLevel } from "@paycurve/core/figures";
import { type Market, type Money, readMarket, readPay } from "@paycurve/core/money";
import { levelFromScope, type ScopeLevel, scopeWords } from "@paycurve/core/scope";
import type { JsonOption } from "../answer.ts";
import { readDay, today } from "../options.ts";

/** What `place` was told. */
export interface PlaceOptions extends JsonOption {
  readonly market?: string;
  readonly level?: string;
  readonly pay?: string;
  readonly role?: string;
  readonly title?: string;
  readonly years?: string;
  readonly asOf?: string;
  readonly career?: string;
}

/** Who asks, as it was understood. */
export interface AskedPerson {
  readonly market: Market;
  readonly levels: Person["levels"];
  readonly pay: Money;
  /** Undefined where none was named. */
  readonly role: string | undefined;
  /** What to say back of the pay and the scope as they were understood. */
  readonly understood: readonly Note[];
  readonly scope: ScopeLevel | null;
}

/**
 * Who asks where they stand: from the options, or from a career file whose scope answers give the level.
 *
 * Errors  InputError naming the option, or the file, line and field
 */
export async function askedPerson(options: PlaceOptions): Promise<AskedPerson> {
  return options.career === undefined ? fromOptions(options) : fromCareer(options);
}

function fromOptions({ market, level, pay, role }: PlaceOptions): AskedPerson {
  const asked = readMarket(required(market, "market", "US, GB or IN"));
  const named: Level = readLevel(required(level, "level", "entry, mid, senior, staff or executive"));
  const { money, said } = readPay(required(pay, "pay", "yearly base pay, such as 185000"), asked);
  return {
    market: asked,
    levels: [named],
    pay: money,
    role,
    understood: noteOf("pay-read-as", said),
    scope: null,
  };
}

async function fromCareer({
  career = "",
  market,
  level,
  role,
  title,
  pay,
  asOf,
}: PlaceOptions): Promise<AskedPerson> {
  const [{ readCareer, readEvidence, readMe }, { careerText, strayWords }] = await Promise.all([
    import("@paycurve/core/career"),
    import("./career-text.ts"),
  ]);
  const text = await careerText(career);
  const me = readCareer(text, career);
  const { items } = readEvidence(text, career);
  const isSaid = readMe(text, career).shippedLately !== null;
  const latest = isSaid ? null : latestShipped(items, asOf === undefined ? today() : readDay(asOf));
  if (market !== undefined && readMarket(market) !== me.market) {
    const says = `market: ${career} says ${me.market}. Leave --market out, or mend the file.`;
    throw new InputError("market.not-the-files", says, { field: "market", value: market });
  }
  const { money, said } = pay === undefined ? me.pay : readPay(pay, me.market);
  const strays = me.strays.map((stray): Note => {
    return { check: "unknown-field", severity: "caution", message: strayWords(career, stray) };
  });
  const scope = levelFromScope(me.scope);
  const found = scope.kind === "level" ? ([scope.level] as const) : scope.levels;
  return {
    market: me.market,
    levels: level === undefined ? found : [readLevel(level)],
    pay: money,
    role: role ?? (title === undefined ? (me.role ?? undefined) : undefined),
    understood: [
      ...strays,
      ...noteOf("pay-read-as", said),
      { check: "scope", severity: "info", message: scopeWords(scope) },
      ...noteOf("scope-shown", shownWords(me.scope, items)),
      ...noteOf("shipped-last", latest && latestShippedWords(latest)),
    ],
    scope,
  };
}

function noteOf(check: string, message: string | null): readonly Note[] {
  return message === null ? [] : [{ check, severity: "info", message }];
}

function required(value: string | undefined, field: string, accepted: string): string {
  if (value !== undefined) return value;
  throw new InputError(`${field}.missing`, `${field}: --${field} is missing; write ${accepted}.`, { field });
}
