export { FlipsSection } from "./flips-section.tsx";
