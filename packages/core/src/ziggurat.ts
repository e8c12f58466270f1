/**
 * The layers of equal area that cover the right half of the normal curve, the lowest holding the tail as well.
 * Two numbers fix them: where the tail begins, and the area; both were solved for, to the last bit, from the
 * condition that the topmost layer ends at the curve's own height.
 *
 * Units   standard deviations; EDGE[0] is the lowest layer's width, were its tail a part of the rectangle
 * Source  Marsaglia and Tsang 2000, J. Stat. Softw. 5(8)
 */
export const LAYERS = 256;

/** Where the tail begins, in standard deviations. */
export const TAIL_FROM = 3.654152885361009;

const AREA = 0.004928673233974658;

/** Right edge of each layer, lowest first; one more, which is zero, above the topmost. */
export const EDGE: Float64Array = layerEdges();

/** Height of the curve at each edge. */
const HEIGHT: Float64Array = EDGE.map((edge, layer) => (layer === 0 ? 0 : curve(edge)));

/**
 * What becomes of a point that fell beside the inner part of its layer: a value of the tail, itself where it lies
 * below the curve, or null where another must be drawn.
 *
 * Shape   layer 0…255, x ≥ 0 in that layer, uniform on [0, 1) → x ≥ 0 or null
 * Source  Marsaglia and Tsang 2000; the tail after Marsaglia 1964, Technometrics 6:101
 */
export function besideLayer(layer: number, x: number, chance: Uniform): number | null {
  if (layer === 0) return tailValue(chance);
  const low = HEIGHT[layer] ?? 0;
  const high = HEIGHT[layer + 1] ?? 0;
  return low + chance.uniform() * (high - low) < curve(x) ? x : null;
}

interface Uniform {
  uniform(): number;
}

function tailValue(chance: Uniform): number {
  for (;;) {
    const beyond = -Math.log(1 - chance.uniform()) / TAIL_FROM;
    const room = -2 * Math.log(1 - chance.uniform());
    if (room > beyond * beyond) return TAIL_FROM + beyond;
  }
}

function layerEdges(): Float64Array {
  const edges = new Float64Array(LAYERS + 1);
  edges[0] = AREA / curve(TAIL_FROM);
  let edge = TAIL_FROM;
  for (let layer = 1; layer < LAYERS; layer++) {
    edges[layer] = edge;
    edge = Math.sqrt(-2 * Math.log(Math.min(1, AREA / edge + curve(edge))));
  }
  return edges;
}

function curve(x: number): number {
  return Math.exp((-x * x) / 2);
}
