import { useDeferredValue } from "react";

/** Whether scripts run: false in the served document and while it comes alive, true soon after, when nothing waits. */
export function useAlive(): boolean {
  return useDeferredValue(true, false);
}
