export { RehearsalPanel } from "./rehearsal.tsx";
