import { InputError } from "@paycurve/core";
import type { PublishedRecord } from "@paycurve/core/builders";

const ANSWER_WITHIN_MS = 15_000;

/** Where a record goes, and by whose leave. */
export interface Destination {
  readonly origin: string;
  readonly token: string;
}

/**
 * Sends a record to a directory.
 *
 * Shape   a record, an origin and a token → how many items are public now
 * Errors  InputError "publish.unreached" when nothing answered, "publish.refused" with the directory's own words
 */
export async function sendRecord(record: PublishedRecord, { origin, token }: Destination): Promise<number> {
  const response = await answerOf(`${origin}/api/builders/me/record`, {
    method: "PUT",
    redirect: "error",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(record),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  const answer = (await response.json().catch(() => null)) as Readonly<{
    published?: number;
    error?: { readonly message?: string };
  }> | null;
  if (response.ok && typeof answer?.published === "number") return answer.published;
  const why = answer?.error?.message ?? `it answered with status ${response.status}.`;
  throw new InputError("publish.refused", `${origin} did not take it: ${why}`, { status: response.status });
}

async function answerOf(address: string, asked: RequestInit): Promise<Response> {
  try {
    return await fetch(address, asked);
  } catch (cause) {
    const says = `to: ${new URL(address).origin} does not answer. Nothing was published.`;
    throw new InputError("publish.unreached", says, { field: "to" }, cause);
  }
}
