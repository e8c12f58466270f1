/** Leads from a mark to where it is from: a point's line, a ratio's chip, an office's figures; by the mark's id and that element's. */
export type Lead = (mark: string, id: string) => void;

/** The id of the chip that tells of a step's ratio. */
export function ratioId({ from, to }: { readonly from: string; readonly to: string }): string {
  return `ratio-${from}-${to}`;
}

/** The id of what a statistics office counted. */
export const OFFICIAL_ID = "official-check";
