import type { PublishedRecord } from "@paycurve/core/builders";
import { type Refused, refusedRecord } from "./refused-record.ts";

const ANSWER_WITHIN_MS = 30_000;

/**
 * Sends a record to the directory of this page's own server.
 *
 * Shape   a record → how many systems are public now, or why it was not taken; never an error
 */
export async function sendRecord(record: PublishedRecord): Promise<{ readonly published: number } | Refused> {
  const answer = await fetch("/api/builders/me/record", {
    method: "PUT",
    redirect: "error",
    /* The directory takes what its own pages send alone, and a browser tells it so only by this. */
    referrerPolicy: "same-origin",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(record),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  }).catch(() => null);
  if (answer === null) return { words: UNANSWERED, at: null };
  const told = (await answer.json().catch(() => null)) as Told | null;
  if (answer.ok && told?.published !== undefined) return { published: told.published };
  return refusedRecord(
    told?.error ?? { message: `This server answers with status ${answer.status}.` },
    record,
  );
}

interface Told {
  readonly published?: number;
  readonly error?: { readonly message: string; readonly field?: string };
}

const UNANSWERED =
  "No answer came, so whether it arrived is not known. Publishing again does no harm: it replaces what is there.";
