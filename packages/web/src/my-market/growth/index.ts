export { Growth } from "./growth.tsx";
export { GrowthKey } from "./growth-key.tsx";
export { type Lead, OFFICIAL_ID, ratioId } from "./lead.ts";
export { LocalTable } from "./local-table.tsx";
export { PointShape } from "./point-shape.tsx";
export { weightWords } from "./point-words.ts";
