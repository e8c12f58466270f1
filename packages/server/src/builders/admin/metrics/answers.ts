import type { MiddlewareHandler } from "hono";
import type { Directory } from "../../directory.ts";
import type { BuildersEnv } from "../../requests/index.ts";

/** What answers come in, by the first digit of their status. */
const CLASSES = ["2xx", "3xx", "4xx", "5xx"] as const;

const COUNTED = new WeakMap<Directory, Map<string, number>>();

/** Counts what a directory answers, and of whom and what was asked nothing. */
export function countAnswers(directory: Directory): MiddlewareHandler<BuildersEnv> {
  const counts = new Map<string, number>();
  COUNTED.set(directory, counts);
  return async (context, next) => {
    await next();
    const kind = `${Math.floor(context.res.status / 100)}xx`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
}

/** How many answers of each class a directory gave since it was opened. */
export function answersOf(directory: Directory): (readonly [kind: string, count: number])[] {
  return CLASSES.map((kind) => [kind, COUNTED.get(directory)?.get(kind) ?? 0]);
}
