import type { Rng } from "../../rng.ts";
import { exponential } from "../paths/index.ts";
import { commonOfPost } from "./common-of-post.ts";
import type { LogNormal } from "./exit-assumptions.ts";
import type { ExitLaw } from "./exit-law.ts";

/** One way a company may go. Written afresh by each simulation that is handed it, so that none allocates. */
export interface ExitPath {
  outcome: "private" | "closed" | "acquired" | "listed";
  /** Month in which it ended, the first being 1; the horizon where it is still private. */
  month: number;
  /** Rounds raised from today. */
  rounds: number;
  /** What is left of a fraction of the company held today, after those rounds' dilution. */
  keptFraction: number;
  /** Last post-money over today's. */
  postMultiple: number;
  /** Price of the company over its last post-money; 0 unless acquired or listed. */
  exitMultiple: number;
  /** What a common share is worth over today's preferred price; 0 unless acquired or listed. */
  commonMultiple: number;
}

/** A company's law, a horizon and where chance comes from. */
export interface ExitQuestion {
  /** Of a company whose last round set today's preferred price. */
  readonly law: ExitLaw;
  /** Horizon, finite. */
  readonly months: number;
  readonly rng: Pick<Rng, "uniform" | "normal">;
}

/**
 * One way a private company may go: the rounds it raises, how it ends if it does, and in which month.
 * The time to the next event is drawn at once instead of trying every month; the law is that of `cohortAfter`.
 *
 * Shape   question, path to write into → that path; two uniforms an event, a normal a round and an exit
 * Units   months; multiples of today's post-money and preferred price
 */
export function simulateExit(question: ExitQuestion, path: ExitPath = emptyPath()): ExitPath {
  const { law, months, rng } = question;
  restart(path, months);
  let stage = law.firstStage;
  let now = 0;
  for (;;) {
    now -= Math.log(1 - rng.uniform()) / (law.perMonth[stage] ?? 0);
    if (!(now < months)) return path;
    const event = rng.uniform();
    if (event >= (law.raises[stage] ?? 0)) {
      path.month = Math.floor(now) + 1;
      path.outcome = outcomeOf(law, stage, event);
      return path.outcome === "closed" ? path : priced(path, question);
    }
    stage = Math.min(stage + 1, law.lastStage);
    path.rounds += 1;
    path.keptFraction *= law.kept[stage] ?? 1;
    path.postMultiple *= drawn(law.roundStep, rng);
  }
}

/**
 * A path to hand to `simulateExit`, again and again.
 *
 * @example emptyPath().outcome // => "private"
 */
export function emptyPath(): ExitPath {
  const path = { month: 0, rounds: 0, keptFraction: 1, postMultiple: 1, exitMultiple: 0, commonMultiple: 0 };
  return { outcome: "private", ...path };
}

function restart(path: ExitPath, months: number): void {
  path.outcome = "private";
  path.month = months;
  path.rounds = 0;
  path.keptFraction = 1;
  path.postMultiple = 1;
  path.exitMultiple = 0;
  path.commonMultiple = 0;
}

function outcomeOf(law: ExitLaw, stage: number, event: number): "closed" | "acquired" | "listed" {
  if (event < (law.raisesOrCloses[stage] ?? 0)) return "closed";
  return event < (law.staysUnlisted[stage] ?? 1) ? "acquired" : "listed";
}

function priced(path: ExitPath, { law, rng }: ExitQuestion): ExitPath {
  path.exitMultiple = drawn(path.outcome === "acquired" ? law.acquiredMultiple : law.listedMultiple, rng);
  path.commonMultiple =
    path.keptFraction * path.postMultiple * commonOfPost(path.exitMultiple, law.preferenceFraction);
  return path;
}

function drawn({ median, logSd }: LogNormal, rng: ExitQuestion["rng"]): number {
  return median * exponential(logSd * rng.normal());
}
