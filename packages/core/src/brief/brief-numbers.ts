import type { EvidenceRecord } from "../evidence/index.ts";
import { dateWords } from "../figures/index.ts";
import { formatMoney, MARKETS, type Market, type Money, majorUnits, moneyOfMajor } from "../money/index.ts";
import type { ComparedOffers } from "../offer/index.ts";
import { roundedTo, type Withheld } from "../stats/index.ts";
import type { BriefNumber, BriefNumbers } from "./brief.ts";
import { OWN_PAY } from "./brief-source.ts";
import { accepted, highIn, type Reached } from "./in-band.ts";
import { named } from "./named.ts";
import type { PayBand } from "./pay-band.ts";
import { lastTold, type Said } from "./said.ts";
import { type Fact, fact, say } from "./sentence.ts";
import { baseLevelWith, type TalkedOffers } from "./talked-offer.ts";

/** What the three numbers are made from. */
export interface NumbersQuestion extends TalkedOffers {
  readonly market: Market;
  readonly band: PayBand | Withheld;
  readonly evidence: EvidenceRecord;
  readonly pay: Money | null;
  readonly said: readonly Said[];
  readonly offers: ComparedOffers | null;
}

/**
 * What to ask, what to accept, and below what to walk away. The band of the level says how much, the record of shipped
 * systems how high in it: its upper quarter needs strong evidence. What there is besides is a floor under each; what was
 * named before is not exceeded.
 *
 * Shape   a band, a record, what else there is → three numbers with their reasons, or why there are none
 * Units   major units of the market's currency per year
 * Source  PRODUCT, “What do I say?”; docs/methods/brief.md
 */
export function briefNumbers(question: NumbersQuestion): BriefNumbers | Withheld {
  const { band, market } = question;
  if (band.kind === "withheld") return band;
  const floor = walkAway(question);
  const accept = notUnder(
    accepted(band, question.evidence),
    floor,
    "What you have besides pays that already.",
  );
  const borne = notUnder(highIn(band, question.evidence), accept, "It is what you would accept.");
  const asked = notOverTold(borne, question);
  const unit = ({ isExact }: Reached): number => (isExact ? 1 : band.unit);
  const told = (reached: Reached): BriefNumber => numberOf(reached, unit(reached), market);
  const { talked } = question;
  const stands =
    talked && talked.offer.base.amountPerYear >= roundedTo(asked.amount, unit(asked)) ? talked.offer : null;
  const lowest = floor ? told(floor) : NOTHING_BESIDES;
  if (!stands) return { kind: "numbers", ask: told(asked), accept: told(accept), walkAway: lowest };
  const standing = money(stands.base.amountPerYear, market, `offer:${stands.id}`);
  const words = say`nothing more in base: ${named(stands)} offers ${standing}`;
  const why = [
    ...asked.why,
    say`That is no more than they offer. Ask for what is not base: signing money, and terms in writing.`,
  ];
  const asIs = { amount: stands.base.amountPerYear, words: say`${standing}, the base as it stands`, why: [] };
  return { kind: "numbers", ask: { amount: null, words, why }, accept: asIs, walkAway: lowest };
}

/** The best of what there is besides: another offer, else the pay of today. */
function walkAway({ talked, rival, pay, market }: NumbersQuestion): Reached | null {
  const today = pay && {
    amount: majorUnits(pay),
    isExact: true,
    cites: [OWN_PAY.id],
    why: [say`It is what you earn today.`],
  };
  if (!rival) return today;
  const cites = [`offer:${rival.offer.id}`, ...(talked ? [`offer:${talked.offer.id}`] : [])];
  const amount = talked ? baseLevelWith(talked, rival) : rival.offer.base.amountPerYear;
  const other = money(rival.offer.base.amountPerYear, market, `offer:${rival.offer.id}`);
  const why = talked
    ? [
        say`There, ${named(talked.offer)} pays the same cash as ${named(rival.offer)} with its base of ${other}.`,
      ]
    : [say`It is the base of ${named(rival.offer)}.`];
  const best = amount > 0 ? { amount: Math.ceil(amount), isExact: true, cites, why } : null;
  return !best || (today && today.amount > best.amount) ? today : best;
}

/** A number told before is not raised afterwards: whoever heard it would be right to ask why. */
function notOverTold(reached: Reached, { said, talked, offers, market }: NumbersQuestion): Reached {
  const among = (offers?.columns ?? []).map(({ offer }) => offer);
  const told = lastTold(said, talked ? { offer: talked.offer, among } : null);
  if (!told || told.said.amount >= reached.amount) return reached;
  const named = money(told.said.amount, market, `said:${told.index + 1}`);
  return {
    amount: told.said.amount,
    isExact: true,
    cites: [`said:${told.index + 1}`],
    why: [
      ...reached.why,
      say`But you told ${fact(told.said.to, `said:${told.index + 1}`)} ${named} on ${fact(dateWords(told.said.date), `said:${told.index + 1}`)}: a higher number now would contradict it.`,
    ],
  };
}

function notUnder(reached: Reached, floor: Reached | null, because: string): Reached {
  if (!floor || floor.amount <= reached.amount) return reached;
  return { ...floor, why: [...reached.why, say`${because}`] };
}

function numberOf({ amount, cites, why }: Reached, unit: number, market: Market): BriefNumber {
  const rounded = roundedTo(amount, unit);
  return { amount: rounded, words: [money(rounded, market, ...cites)], why };
}

/** Money of the market as a fact. */
export function money(amount: number, market: Market, ...cites: readonly string[]): Fact {
  return fact(formatMoney(moneyOfMajor(Math.round(amount), MARKETS[market].currency)), ...cites);
}

const NOTHING_BESIDES: BriefNumber = {
  amount: null,
  words: say`not known`,
  why: [
    say`Your file says neither what you earn nor of another offer. Know what you would do instead before you talk.`,
  ],
};
