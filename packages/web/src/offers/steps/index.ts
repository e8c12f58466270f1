export { FourSteps } from "./four-steps.tsx";
