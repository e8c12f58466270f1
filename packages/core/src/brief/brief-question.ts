import type { CalendarDate } from "../calendar/index.ts";
import type { CountedPay } from "../curve/index.ts";
import type { EvidenceRecord } from "../evidence/index.ts";
import type { Figure } from "../figures/index.ts";
import type { Market, Money } from "../money/index.ts";
import type { ComparedOffers } from "../offer/index.ts";
import type { ScopeAnswers } from "../scope/index.ts";
import type { MarketSkills, Skill } from "../skills/index.ts";
import type { LocalMarket } from "../transfer/index.ts";
import type { Said } from "./said.ts";

/** All that a brief is made from; whatever is null is not known. */
export interface BriefQuestion {
  readonly market: Market;
  readonly asOf: CalendarDate;
  readonly scope: Partial<ScopeAnswers>;
  /** Base pay today. */
  readonly pay: Money | null;
  readonly evidence: EvidenceRecord;
  /** Skills that the person says they have. */
  readonly skills: readonly Skill[];
  readonly premiums: MarketSkills;
  readonly local: LocalMarket | null;
  readonly counted: CountedPay | null;
  readonly offers: ComparedOffers | null;
  /** The id of the offer to talk about; null for the safer one, or none. */
  readonly offer: string | null;
  readonly said: readonly Said[];
  /** Published figures that the person wants to quote; none where it is not said. */
  readonly quotes?: readonly Figure[];
  /** Of every market. */
  readonly figures: readonly Figure[];
}
