import type { Rng } from "../../rng.ts";
import { STAGES, type Stage } from "../grant.ts";
import { commonOfPost } from "./common-of-post.ts";
import type { ExitAssumptions, ExitHazards, LogNormal } from "./exit-assumptions.ts";

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

/** A company, a horizon and where chance comes from. */
export interface ExitQuestion {
  /** Its last round, whose price is today's preferred price. */
  readonly stage: Stage;
  /** Horizon, finite. */
  readonly months: number;
  readonly rng: Pick<Rng, "uniform" | "normal">;
  /** Sound ones: `refuseAssumptions` is asked once, not for every path. */
  readonly assumptions: ExitAssumptions;
}

/**
 * One way a private company may go: the rounds it raises, how it ends if it does, and in which month.
 * The time to the next event is drawn at once instead of trying every month; the law is that of `cohortAfter`.
 *
 * Shape   question, path to write into → that path; two uniforms an event, a normal a round and an exit
 * Units   months; multiples of today's post-money and preferred price
 */
export function simulateExit(question: ExitQuestion, path: ExitPath = emptyPath()): ExitPath {
  const { stage, months, rng, assumptions } = question;
  let index = STAGES.indexOf(stage);
  restart(path, months);
  for (let now = 0; ; ) {
    const hazards = assumptions.hazardsPerYear[STAGES[index] ?? stage];
    now += monthsUntilEvent(hazards, rng);
    if (now >= months) return path;
    const event = pick(hazards, rng);
    if (event !== "raise") return end(path, event, Math.floor(now) + 1, question);
    index = Math.min(index + 1, STAGES.length - 1);
    raise(path, index, question);
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

function monthsUntilEvent({ raise, close, acquired, listed }: ExitHazards, rng: ExitQuestion["rng"]): number {
  const perMonth = (raise + close + acquired + listed) / 12;
  return perMonth === 0 ? Infinity : -Math.log1p(-rng.uniform()) / perMonth;
}

function pick(
  { raise, close, acquired, listed }: ExitHazards,
  rng: ExitQuestion["rng"],
): Exclude<ExitPath["outcome"], "private"> | "raise" {
  const place = rng.uniform() * (raise + close + acquired + listed);
  if (place < raise) return "raise";
  if (place < raise + close) return "closed";
  return place < raise + close + acquired || listed === 0 ? "acquired" : "listed";
}

function raise(path: ExitPath, index: number, { rng, assumptions }: ExitQuestion): void {
  const stage = STAGES[index];
  const sold = stage === undefined || stage === "pre-seed" ? 0 : assumptions.dilutionFraction[stage];
  path.rounds += 1;
  path.keptFraction *= 1 - sold;
  path.postMultiple *= drawn(assumptions.roundStep, rng);
}

function end(
  path: ExitPath,
  outcome: "closed" | "acquired" | "listed",
  month: number,
  { rng, assumptions }: ExitQuestion,
): ExitPath {
  path.outcome = outcome;
  path.month = month;
  if (outcome === "closed") return path;
  const price = outcome === "acquired" ? assumptions.acquiredMultiple : assumptions.listedMultiple;
  path.exitMultiple = drawn(price, rng);
  path.commonMultiple =
    path.keptFraction * path.postMultiple * commonOfPost(path.exitMultiple, assumptions.preferenceFraction);
  return path;
}

function drawn({ median, logSd }: LogNormal, rng: ExitQuestion["rng"]): number {
  return median * Math.exp(logSd * rng.normal());
}
