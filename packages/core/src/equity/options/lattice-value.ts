import { InputError } from "../../errors.ts";
import { certainValue, isCertain } from "./certain-value.ts";
import { checkOption, type Exercise, type PlainOption } from "./plain-option.ts";

/**
 * What an option is worth on a tree of equal steps up and down, exercised on its last day or on any.
 * Swings around the limit as steps go from odd to even; the mean of two neighbours is much closer.
 *
 * Shape   an option, whole steps ≥ 1 → value; O(steps²); certain prices need no tree
 * Units   major units per share
 * Errors  InputError "equity.options.steps" when steps are not whole and positive, or so few that a step's
 *         drift leaves the tree; "equity.options.range" when its highest price overflows; as `blackScholesValue`
 * Source  Cox, Ross and Rubinstein 1979, J. Financ. Econ. 7:229, section 5: u = e^(σ√h), d = 1/u,
 *         p = (e^((r−q)h) − d) / (u − d), h = T / steps; golden/options.json
 */
export function latticeValue(
  option: PlainOption,
  { steps, exercise }: { readonly steps: number; readonly exercise: Exercise },
): number {
  checkOption("latticeValue", option);
  if (!(Number.isSafeInteger(steps) && steps > 0)) refuseSteps("whole and positive steps", steps);
  if (isCertain(option)) return certainValue(option, exercise);
  return walkBack(exerciseValues(option, steps), discountedChances(option, steps), exercise);
}

/** From what exercise pays at every price to what holding is worth today. */
function walkBack(exercised: Float64Array, { up, down }: StepChances, exercise: Exercise): number {
  const steps = (exercised.length - 1) / 2;
  const values = Float64Array.from({ length: steps + 1 }, (_, ups) => exercised[2 * ups] ?? 0);
  for (let step = steps - 1; step >= 0; step--) {
    for (let ups = 0; ups <= step; ups++) {
      const held = up * (values[ups + 1] ?? 0) + down * (values[ups] ?? 0);
      const now = exercise === "american" ? (exercised[steps - step + 2 * ups] ?? 0) : 0;
      values[ups] = Math.max(held, now);
    }
  }
  return values[0] ?? 0;
}

/** The chances of a step up and down, each times a step's discount. */
interface StepChances {
  readonly up: number;
  readonly down: number;
}

function discountedChances(option: PlainOption, steps: number): StepChances {
  const years = option.yearsToExpiry / steps;
  const size = option.volatilityPerSqrtYear * Math.sqrt(years);
  const drift = (option.ratePerYear - option.dividendYieldPerYear) * years;
  if (Math.abs(drift) > size) refuseSteps("more steps, as a step's drift exceeds its spread", steps);
  const chance = Math.expm1(drift + size) / Math.expm1(2 * size);
  const discount = Math.exp(-option.ratePerYear * years);
  return { up: discount * chance, down: discount * (1 - chance) };
}

/** What exercise pays at every price of the tree, lowest price first, half a step of the tree apart. */
function exerciseValues(option: PlainOption, steps: number): Float64Array {
  const size = option.volatilityPerSqrtYear * Math.sqrt(option.yearsToExpiry / steps);
  if (!Number.isFinite(option.spotPerShare * Math.exp(2 * steps * size))) {
    throw new InputError(
      "equity.options.range",
      `latticeValue requires a tree within range, got ${steps} steps`,
    );
  }
  return Float64Array.from({ length: 2 * steps + 1 }, (_, index) => {
    const gain = option.spotPerShare * Math.exp((index - steps) * size) - option.strikePerShare;
    return Math.max(0, option.kind === "call" ? gain : -gain);
  });
}

function refuseSteps(requirement: string, steps: number): never {
  throw new InputError("equity.options.steps", `latticeValue requires ${requirement}, got ${steps}`, {
    field: "steps",
    value: steps,
  });
}
