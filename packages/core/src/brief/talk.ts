import type { CountedPay } from "../curve/index.ts";
import type { EvidenceItem } from "../evidence/index.ts";
import type { Figure } from "../figures/index.ts";
import type { Market, Money } from "../money/index.ts";
import type { Offer } from "../offer/index.ts";
import type { ScopeAnswers } from "../scope/index.ts";
import type { MarketSkills, Skill } from "../skills/index.ts";
import type { LocalPoint, MarketStructure } from "../transfer/index.ts";
import type { Said } from "./said.ts";

/** All of a person's file that a talk about pay is prepared from. */
export interface Talk {
  /** Null where the file names none. */
  readonly market: Market | null;
  readonly role: string | null;
  readonly scope: Partial<ScopeAnswers>;
  /** Base pay today. */
  readonly pay: Money | null;
  readonly items: readonly EvidenceItem[];
  readonly skills: readonly Skill[];
  readonly points: readonly LocalPoint[];
  readonly offers: readonly Offer[];
  readonly said: readonly Said[];
}

/** All that a talk is prepared from beside the person's file. */
export interface TalkMarket {
  readonly market: Market;
  /** Null where the person's trade is not counted. */
  readonly counted: CountedPay | null;
  readonly figures: readonly Figure[];
  readonly premiums: MarketSkills;
  readonly structure: MarketStructure;
}
