import type { Figure } from "@paycurve/core/figures";
import type { ProofSettings } from "@paycurve/market/proof";
import type { Tell } from "../log/index.ts";
import type { DirectoryDatabase } from "./store/index.ts";

/** A letter to one address, in plain words. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The builders' directory as its parts know it: where it is kept, what time it is, and how it reaches others. */
export interface Directory {
  readonly database: DirectoryDatabase;
  /** The moment that counts as now. */
  readonly now: () => Date;
  /** Where browsers find this server, as they write it: `https://builders.example.org`. */
  readonly origin: string;
  /** Sends a letter, or prints it where no mail server is named. */
  readonly send: (letter: Letter) => Promise<void>;
  /** Takes what is told of requests, letters and faults; without it nothing is told. */
  readonly tell?: Tell;
  /** The published figures, which pay in an article is held against. */
  readonly figures: readonly Figure[];
  /** How many pages of builders one sender may read in a minute; 300 where nothing is said. */
  readonly mostReadsAMinute?: number;
  /** What a test may change of how proofs are asked for; empty otherwise. */
  readonly proof: Partial<ProofSettings>;
  /** By this a program that watches the server reads its counts; without it only admins do. */
  readonly metricsToken?: string | undefined;
}
