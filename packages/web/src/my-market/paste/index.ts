export { PasteBox } from "./paste-box.tsx";
