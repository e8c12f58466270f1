/** Characters left of the chart, for a level's name or a publisher's. */
export const LABEL_WIDTH = 16;

/** Characters right of the chart, for what is said of its line. */
export const REMARK_WIDTH = 35;
