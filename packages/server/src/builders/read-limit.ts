import type { MiddlewareHandler } from "hono";
import type { Directory } from "./directory.ts";
import { createLimit, senderAddress, takeOne } from "./limits/index.ts";

/** Far more than a person reads, far less than it takes to copy a directory in passing. */
const MOST_READS_A_MINUTE = 300;
const MINUTE_MS = 60_000;

/** What shows builders to anyone. */
const SHOWN = /^\/(?:api\/)?(?:builders|articles)(?:\/|$)/;

/**
 * Lets one sender read so many pages of builders in a minute and no more.
 *
 * Errors  InputError "account.too-many"
 */
export function readLimit({ now, mostReadsAMinute = MOST_READS_A_MINUTE }: Directory): MiddlewareHandler {
  const limit = createLimit({ most: mostReadsAMinute, withinMs: MINUTE_MS, now });
  return async (context, next) => {
    const isRead = context.req.method === "GET" && SHOWN.test(context.req.path);
    if (isRead) takeOne(limit, senderAddress(context), (seconds) => tooManyReads(mostReadsAMinute, seconds));
    return next();
  };
}

function tooManyReads(most: number, seconds: number): string {
  return `At most ${most} pages are shown to one address in a minute. Go on in ${seconds} seconds.`;
}
