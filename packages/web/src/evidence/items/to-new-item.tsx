import type { ReactNode } from "react";
import { NEW_ITEM } from "./new-item.tsx";

/** On a phone, what leads from anywhere in a list back to the line on which the next system is jotted down. */
export function ToNewItem(): ReactNode {
  return (
    <p className="to-new-item">
      <button type="button" onClick={() => document.getElementById(NEW_ITEM)?.focus()}>
        + Another system that you shipped
      </button>
    </p>
  );
}
