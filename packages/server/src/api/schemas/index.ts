export { cellsSchema } from "./cells-schema.ts";
export { claimSchema } from "./claim-schema.ts";
export { figuresSchema } from "./figure-schema.ts";
export { marketSchema, marketsSchema } from "./market-schema.ts";
export { refusalSchema } from "./refusal-schema.ts";
