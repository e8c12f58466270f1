import { formatCount, type Market } from "@paycurve/core/money";
import type { Refusal } from "../../career/index.ts";
import { type Leaving, leavingNow } from "./leaving.ts";
import type { Refused } from "./refused-record.ts";
import { sendRecord } from "./send-record.ts";
import { askStanding, type Standing } from "./standing.ts";

/** What came of publishing: how many systems are public now, or why none left. */
export type Outcome = { readonly published: number } | Refused;

/** What would leave, to whom, and what came of it. */
export interface PublishShown {
  /** Null until it is read. */
  readonly leaving: Leaving | Refusal | null;
  /** Null until the server has answered. */
  readonly standing: Standing | null;
  readonly outcome: Outcome | null;
  readonly isSending: boolean;
}

/** What is done with it. */
export interface PublishDeeds {
  /** Reads again what would leave. */
  readonly read: () => Promise<void>;
  /** Asks again who is signed in. */
  readonly ask: () => Promise<void>;
  /** Sends what is shown, and nothing that is not. */
  readonly publish: () => Promise<void>;
}

/** Before anything was read or asked. */
export const NOTHING_SHOWN: PublishShown = { leaving: null, standing: null, outcome: null, isSending: false };

/** Where what leaves lies while it is looked at; what becomes of it is told. */
export function publishDesk({
  market,
  settled,
  tell,
}: {
  readonly market: Market;
  /** Waits until what was ticked stands in the file. */
  readonly settled: () => Promise<unknown>;
  readonly tell: (shown: PublishShown) => void;
}): PublishDeeds {
  let now = NOTHING_SHOWN;
  let lastRead = 0;
  const show = (more: Partial<PublishShown>): void => {
    now = { ...now, ...more };
    tell(now);
  };
  const read = async (): Promise<void> => {
    lastRead += 1;
    const mine = lastRead;
    const leaving = await leavingNow(market);
    if (mine !== lastRead || isSame(leaving, now.leaving)) return;
    show({ leaving, ...(!now.isSending && { outcome: null }) });
  };
  const ask = async (): Promise<void> => show({ standing: await askStanding() });
  const send = async (): Promise<Outcome> => {
    const shown = now;
    await settled();
    const [leaving, standing] = await Promise.all([leavingNow(market), askStanding()]);
    if (standing.kind === "unreached") return no(`${standing.words} Nothing was sent.`);
    show({ standing, ...(!isSame(leaving, shown.leaving) && { leaving }) });
    if ("refusal" in leaving || standing.kind !== "somebody" || !isAsShown(shown, { leaving, standing }))
      return no(whyNot(shown, standing));
    const outcome = await sendRecord(leaving.record);
    if ("published" in outcome) show({ standing: { ...standing, published: outcome.published } });
    return outcome;
  };
  const publish = async (): Promise<void> => {
    if (now.isSending) return;
    show({ isSending: true, outcome: null });
    const outcome = await send().catch(() => no(FAILED));
    show({ isSending: false, outcome });
  };
  return { read, ask, publish };
}

/**
 * How many systems are public, in words.
 *
 * @example publishedWords(2) // => "2 systems are public"
 * @example publishedWords(0) // => "no system is public"
 */
export function publishedWords(count: number): string {
  if (count === 0) return "no system is public";
  return `${formatCount(count)} system${count === 1 ? " is" : "s are"} public`;
}

type Known = Pick<PublishShown, "leaving" | "standing">;

/** Whether what leaves, and for whom, is what the person has seen. */
function isAsShown(shown: Known, now: Known): boolean {
  return isSame(shown.leaving, now.leaving) && handleIn(shown) === handleIn(now);
}

function whyNot(shown: Known, standing: Standing): string {
  if (standing.kind !== "somebody") return SIGNED_OUT;
  if (standing.handle === handleIn(shown)) return CHANGED;
  return `You are signed in as ${standing.handle} now. Nothing was sent.`;
}

function handleIn({ standing }: Known): string | null {
  return standing?.kind === "somebody" ? standing.handle : null;
}

function no(words: string): Refused {
  return { words, at: null };
}

function isSame(one: PublishShown["leaving"], other: PublishShown["leaving"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const SIGNED_OUT = "You are signed out since this was shown. Nothing was sent.";

const CHANGED =
  "Your file has changed since this was shown, and nothing was sent. Look at what would leave now, then publish.";

const FAILED = "It could not be sent, and nothing has changed. The button tries it again.";
