export { YearBars } from "./year-bars.tsx";
