export { addCells } from "./cells.ts";
export { addFigures } from "./figures.ts";
export { addMarkets } from "./markets.ts";
