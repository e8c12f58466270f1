export { LeftOut } from "./left-out.tsx";
export { PaperOrigin } from "./paper-origin.tsx";
