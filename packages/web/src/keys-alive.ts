import { listenToKeys } from "./document/index.ts";

/** Brings to life a document that has nothing but its keys. */
export function comeAlive(): void {
  listenToKeys();
}
