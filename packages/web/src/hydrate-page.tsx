import { type ReactNode, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";

/** Brings the served document's own part to life as what it was rendered from. */
export function hydratePage(page: HTMLElement, content: ReactNode): void {
  hydrateRoot(page, <StrictMode>{content}</StrictMode>);
}
