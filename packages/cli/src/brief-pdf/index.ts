export { briefPdf } from "./brief-pdf.ts";
