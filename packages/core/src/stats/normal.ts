import { InputError } from "../errors.ts";

/**
 * How dense a standard normal variable lies at x.
 *
 * Shape   x → density
 * @example normalDensity(0) // => 0.3989422804014327
 */
export function normalDensity(x: number): number {
  return expMinusHalfSquare(Math.abs(x)) / ROOT_TWO_PI;
}

/**
 * The chance that a standard normal variable is at most x.
 * Accurate in the far tail too: for the chance to lie above x ask at −x, never for one less this.
 *
 * Shape   x, infinite or not → probability in [0, 1], to about 1e-15 of itself
 * Source  Cody 1993, ACM Trans. Math. Softw. 19:22, algorithm 715
 * @example normalDistribution(0) // => 0.5
 */
export function normalDistribution(x: number): number {
  if (Math.abs(x) <= CENTRE_ENDS) return 0.5 + halfCentral(x);
  const tail = upperTail(Math.abs(x));
  return x < 0 ? tail : 1 - tail;
}

/**
 * The chance that a standard normal variable lies within x of zero.
 * Keeps its digits where x is tiny, as a difference of two distributions would not.
 *
 * Shape   x ≥ 0 → probability in [0, 1], to about 1e-15 of itself
 * Source  as `normalDistribution`
 * @example normalCentral(0) // => 0
 */
export function normalCentral(x: number): number {
  return x <= CENTRE_ENDS ? 2 * halfCentral(x) : 1 - 2 * upperTail(x);
}

/**
 * The log of the chance that a standard normal variable lies above x. It says something where the chance itself is too small
 * to be written.
 *
 * Shape   x ≥ 0 → log of a probability, to about 1e-15 of itself
 * Source  as `normalDistribution`
 * @example logNormalTail(1e6) // => -500000000014.73444
 */
export function logNormalTail(x: number): number {
  if (x <= CENTRE_ENDS) return Math.log(0.5 - halfCentral(x));
  return -0.5 * x * x + Math.log(x <= TAIL_STARTS ? ratio(SHOULDER, x) : farTail(x));
}

/**
 * The x that a standard normal variable is at most with probability p.
 *
 * Shape   p in (0, 1), ends excluded → x, to about 1e-15 of itself
 * Errors  InputError "stats.normal.p" when p is not inside (0, 1)
 * Source  Wichura 1988, Appl. Statist. 37:477, algorithm AS 241, PPND16
 * @example normalQuantile(0.5) // => 0
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) {
    throw new InputError("stats.normal.p", `normalQuantile requires p inside (0, 1), got ${p}`, {
      field: "p",
      value: p,
    });
  }
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * ratio(QUANTILE_CENTRE, 0.180625 - fromMiddle * fromMiddle);
  }
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const size = depth <= 5 ? ratio(QUANTILE_TAIL, depth - 1.6) : ratio(QUANTILE_FAR_TAIL, depth - 5);
  return Math.sign(fromMiddle) * size;
}

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
const CENTRE_ENDS = 0.67448975;
const TAIL_STARTS = Math.sqrt(32);
const NOTHING_BEYOND = 39;

function halfCentral(x: number): number {
  return x * ratio(CENTRE, x * x);
}

function upperTail(x: number): number {
  if (x > NOTHING_BEYOND) return 0;
  if (x <= TAIL_STARTS) return expMinusHalfSquare(x) * ratio(SHOULDER, x);
  return expMinusHalfSquare(x) * farTail(x);
}

/** What exp(−x²/2) is multiplied by, far out. */
function farTail(x: number): number {
  const inverseSquare = 1 / (x * x);
  return (1 / ROOT_TWO_PI - inverseSquare * ratio(TAIL, inverseSquare)) / x;
}

/** exp(−x²/2) without the digits that squaring x loses: x is split at its nearest sixteenth. */
function expMinusHalfSquare(x: number): number {
  if (x > NOTHING_BEYOND) return 0;
  const coarse = Math.trunc(x * 16) / 16;
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (x - coarse) * (x + coarse));
}

/** Coefficients of a numerator and a denominator, highest power first. */
type Ratio = readonly [above: readonly number[], below: readonly number[]];

function ratio([above, below]: Ratio, x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

const CENTRE: Ratio = [
  [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
  [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
];
const SHOULDER: Ratio = [
  [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
  ],
  [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
  ],
];
const TAIL: Ratio = [
  [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
    2.9112874951168793e-5,
  ],
  [
    1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824,
    7.297515550839662e-5,
  ],
];
const QUANTILE_CENTRE: Ratio = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
];
const QUANTILE_TAIL: Ratio = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
];
const QUANTILE_FAR_TAIL: Ratio = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
];
