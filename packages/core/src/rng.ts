import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { InputError } from "./errors.ts";
import { besideLayer, EDGE } from "./ziggurat.ts";

/** Chance, as an argument: the same seed gives the same draws on every engine. */
export interface Rng {
  /** Uniform on [0, 1). */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Fills an array with the standard normals that as many single draws would give, at half their cost. */
  fillNormals(target: Float64Array): void;
}

/**
 * A source of chance that a seed fixes; streams of one seed are independent of each other, so that what one offer
 * draws never shifts what another does.
 * Its integers are the same on every engine; a normal may differ in the last digit, as Math.log and Math.exp do.
 *
 * Shape   seed and stream whole, 0 … 2³² − 1 and 0 … 999 → a source; the same two, the same draws
 * Errors  InputError "rng.seed", "rng.stream" when either is not
 * Source  xoshiro128**: Blackman and Vigna 2021, ACM Trans. Math. Softw. 47:36; normals by ziggurat, with separate
 *         bits for layer and value: Doornik 2005; docs/decisions/0009-chance.md
 * @example rngFrom(7).uniform() === rngFrom(7).uniform() // => true
 */
export function rngFrom(seed: number, stream = 0): Rng {
  refuseUnless("seed", seed, MOST_SEEDS);
  refuseUnless("stream", stream, MOST_STREAMS);
  const start = xoroshiro128plus(seed);
  for (let jumps = 0; jumps <= stream; jumps++) start.jump();
  return new Xoshiro(start);
}

const MOST_SEEDS = 2 ** 32;
const MOST_STREAMS = 1000;

function refuseUnless(name: "seed" | "stream", value: number, most: number): void {
  if (Number.isInteger(value) && value >= 0 && value < most) return;
  throw new InputError(
    `rng.${name}`,
    `rngFrom requires a whole ${name} from 0 to ${most - 1}, got ${value}`,
    { field: name, value },
  );
}

/** Width of each layer per step of a 53-bit integer with sign. */
const STEP = EDGE.map((edge) => edge * 2 ** -52);
const INNER = EDGE.slice(1);

/**
 * The generator beneath `rngFrom`, started from four words that another one gives; not all may be zero.
 *
 * Source  xoshiro128**: Blackman and Vigna 2021
 */
export class Xoshiro implements Rng {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(source: { next(): number }) {
    this.#a = source.next();
    this.#b = source.next();
    this.#c = source.next();
    this.#d = source.next();
  }

  uniform(): number {
    const high = this.#next() >>> 5;
    return (high * 2 ** 26 + (this.#next() >>> 6)) * 2 ** -53;
  }

  normal(): number {
    const bits = this.#next();
    const x = placeInLayer(bits, this.#next());
    return isInside(bits, x) ? x : this.#beside(bits & 255, x);
  }

  /** The generator's step stands here twice, written out: held in fields, its state would cost half again as much. */
  fillNormals(target: Float64Array): void {
    let [a, b, c, d] = [this.#a, this.#b, this.#c, this.#d];
    for (let index = 0; index < target.length; index++) {
      const bits = scrambled(b);
      let shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      const x = placeInLayer(bits, scrambled(b));
      shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      if (isInside(bits, x)) {
        target[index] = x;
        continue;
      }
      this.#resume(a, b, c, d);
      target[index] = this.#beside(bits & 255, x);
      [a, b, c, d] = [this.#a, this.#b, this.#c, this.#d];
    }
    this.#resume(a, b, c, d);
  }

  #beside(layer: number, x: number): number {
    const size = besideLayer(layer, Math.abs(x), this);
    if (size === null) return this.normal();
    return x < 0 ? -size : size;
  }

  #resume(a: number, b: number, c: number, d: number): void {
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
  }

  #next(): number {
    const b = this.#b;
    const c = this.#c ^ this.#a;
    const d = this.#d ^ b;
    this.#a ^= d;
    this.#b = b ^ c;
    this.#c = c ^ (b << 9);
    this.#d = (d << 11) | (d >>> 21);
    return scrambled(b);
  }
}

function scrambled(word: number): number {
  const product = Math.imul(word, 5);
  return Math.imul((product << 7) | (product >>> 25), 9);
}

/** Eight bits choose the layer, 53 others the place in it. */
function placeInLayer(bits: number, more: number): number {
  return ((bits >> 11) * 2 ** 32 + (more >>> 0)) * (STEP[bits & 255] ?? 0);
}

function isInside(bits: number, x: number): boolean {
  return Math.abs(x) < (INNER[bits & 255] ?? 0);
}
