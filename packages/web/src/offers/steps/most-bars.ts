/** More offers than this are rows. */
export const MOST_BARS = 4;
