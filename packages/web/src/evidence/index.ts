export { EvidencePage } from "./evidence-page.tsx";
export { EvidenceView } from "./evidence-view.tsx";
