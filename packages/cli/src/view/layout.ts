/** Characters left of the chart, for a level's name or a publisher's. */
export const LABEL_WIDTH = 16;

/** Characters right of the chart, for what is said of its line. */
export const REMARK_WIDTH = 35;

/** Characters of the chart between the two, where every line is indented by two. */
export function chartWidth(columns: number): number {
  return Math.max(NARROWEST, columns - 2 - LABEL_WIDTH - REMARK_WIDTH);
}

const NARROWEST = 16;
