export { claimView, figuresView } from "./figures-view.ts";
export { localView } from "./local-view.ts";
export { offersView } from "./offers-view.ts";
export { INK_MARK, type Paint, paintFor } from "./paint.ts";
export { placeView } from "./place-view.ts";
export { type ProgressLine, progressLine } from "./progress.ts";
export { quantilesView } from "./quantiles-view.ts";
export { skillsView } from "./skills-view.ts";
export { type VestingGrant, vestView } from "./vest-view.ts";
