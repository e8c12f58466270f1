import { InputError } from "@paycurve/core";
import type { MiddlewareHandler } from "hono";
import { createLimit, senderAddress } from "./accounts/index.ts";
import type { Directory } from "./directory.ts";

/** Far more than a person reads, far less than it takes to copy a directory in passing. */
const MOST_READS_A_MINUTE = 300;
const MINUTE_MS = 60_000;

/** What shows builders to anyone. */
const SHOWN = /^\/(?:api\/)?(?:builders|articles)(?:\/|$)/;

/**
 * Lets one sender read so many pages of builders in a minute and no more.
 *
 * Errors  InputError "reads.too-many", with the seconds to wait in Retry-After
 */
export function readLimit({ now, mostReadsAMinute = MOST_READS_A_MINUTE }: Directory): MiddlewareHandler {
  const limit = createLimit({ most: mostReadsAMinute, withinMs: MINUTE_MS, now });
  return async (context, next) => {
    const isRead = context.req.method === "GET" && SHOWN.test(context.req.path);
    const waitSeconds = isRead ? limit.take(senderAddress(context)) : 0;
    if (waitSeconds === 0) return next();
    context.header("retry-after", String(waitSeconds));
    const says = `At most ${mostReadsAMinute} pages are shown to one address in a minute. Go on in ${waitSeconds} seconds.`;
    throw new InputError("reads.too-many", says, { waitSeconds });
  };
}
