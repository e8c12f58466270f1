import { InputError } from "@paycurve/core";
import type { Level } from "@paycurve/core/figures";
import { type ScopeAnswers, scopeSoFar } from "@paycurve/core/scope";
import { type LocalNote, localDocument, localMarket, localNotes, officialPay } from "@paycurve/core/transfer";
import { type Answer, give, type JsonOption, lineWidth } from "../answer.ts";
import { bundle } from "../bundle.ts";
import { readDay, today } from "../options.ts";
import { localView, paintFor } from "../view/index.ts";

/** What `local` was told. */
export interface LocalOptions extends JsonOption {
  readonly career?: string;
  readonly asOf?: string;
}

/** What the local points of a career file say of its market, and what carried ratios add. */
export async function runLocal(options: LocalOptions): Promise<void> {
  give(await localAnswer(options), options);
}

/**
 * The same as an answer, for whoever asks.
 *
 * Errors  InputError naming the option, or the file, line and field
 */
export async function localAnswer({ career, asOf }: LocalOptions): Promise<Answer> {
  if (career === undefined) {
    const says = "career: --career is missing; write the path of your career.yaml.";
    throw new InputError("career.missing", says, { field: "career" });
  }
  const day = asOf === undefined ? today() : readDay(asOf);
  const [{ readLocal, readMe }, { careerText, strayWords }] = await Promise.all([
    import("@paycurve/core/career"),
    import("./career-text.ts"),
  ]);
  const text = await careerText(career);
  const { market, points, strays } = readLocal(text, career, day);
  if (market === null) {
    const says = `me.market: ${career} names no market; write market: GB beneath “me:”, or US or IN.`;
    throw new InputError("market.missing", says, { field: "me.market", value: career });
  }
  const unread = strays.map((stray): LocalNote => {
    return { check: "unknown-field", severity: "caution", message: strayWords(career, stray) };
  });
  const local = localMarket(bundle.structure(market), points, day);
  const notes = [...unread, ...localNotes(local)];
  const official = officialPay(bundle.figures(market), market);
  return {
    document: localDocument(local, notes, official),
    words: () =>
      localView(local, {
        notes,
        official,
        level: levelOf(readMe(text, career).scope),
        columns: lineWidth(),
        paint: paintFor(process.stdout),
      }),
    answered: !("kind" in local.levels),
  };
}

/** The one level that the scope answers leave, as on the page; null where they leave more. */
function levelOf(scope: Partial<ScopeAnswers>): Level | null {
  const [only, ...others] = scopeSoFar(scope).levels;
  return others.length === 0 ? (only ?? null) : null;
}
