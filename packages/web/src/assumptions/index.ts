export { Assumptions } from "./assumptions.tsx";
export type { SimulationRun } from "./simulation-run.ts";
