export { PointsLeftOut } from "./points-left-out.tsx";
