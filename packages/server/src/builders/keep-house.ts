import { forgetExpired } from "./accounts/index.ts";
import type { Directory } from "./directory.ts";
import { recheckDue } from "./verification/index.ts";

const EVERY_MS = 10 * 60 * 1000;

/**
 * Looks after an open directory while it serves: verifications that are due are checked again, and what has expired is
 * cleared away. Each look is told, and so is what kept it from its end.
 *
 * Shape   a directory → how to stop
 */
export function keepHouse(directory: Directory): () => void {
  const { tell = () => {} } = directory;
  const once = async (): Promise<void> => {
    try {
      await forgetExpired(directory);
      tell({ event: "rechecked", looked: await recheckDue(directory) });
    } catch (error) {
      tell({ event: "fault", error });
    }
  };
  const timer = setInterval(() => void once(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
