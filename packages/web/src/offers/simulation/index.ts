export { type Simulated, useSimulation } from "./use-simulation.ts";
