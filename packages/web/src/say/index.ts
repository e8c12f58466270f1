export type { SayData } from "./say-data.ts";
export { SayPage } from "./say-page.tsx";
export { SayView } from "./say-view.tsx";
