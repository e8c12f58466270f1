import { forgetExpired } from "./accounts/index.ts";
import type { Directory } from "./directory.ts";
import { recheckDue } from "./verification/index.ts";

const EVERY_MS = 10 * 60 * 1000;

/**
 * Looks after an open directory while it serves: verifications that are due are checked again, and what has expired is
 * cleared away.
 *
 * Shape   a directory, who is told of faults → how to stop
 */
export function keepHouse(directory: Directory, onFault: (error: unknown) => void): () => void {
  const once = async (): Promise<void> => {
    try {
      await forgetExpired(directory);
      await recheckDue(directory);
    } catch (error) {
      onFault(error);
    }
  };
  const timer = setInterval(() => void once(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
