import { useSyncExternalStore } from "react";

/** Whether scripts run: false in the served document and while it comes alive, true from then on. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
