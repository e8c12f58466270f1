import { failureWords } from "./failure-words.ts";
import { faultNumber } from "./fault-number.ts";
import type { Told } from "./told.ts";

/** The methods that HTTP has; any other is somebody's own word. */
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"];

/**
 * What is told as a line of a log: JSON, in which nothing stands that anybody sent or that belongs to a person.
 *
 * Shape   what is told, when → one line, without its end
 * @example logLine({ event: "rechecked", looked: 2 }, new Date(0)) // => "{\"time\":\"1970-01-01T00:00:00.000Z\",\"event\":\"rechecked\",\"looked\":2}"
 */
export function logLine(told: Told, at: Date): string {
  return JSON.stringify({ time: at.toISOString(), event: told.event, ...wordsOf(told) });
}

function wordsOf(told: Told): object {
  if (told.event === "rechecked") return { looked: told.looked };
  if (told.event === "answer") return answerWords(told);
  const { error, event } = told;
  const number = event === "letter-failed" ? {} : { number: faultNumber(error) };
  return { ...number, ...failureWords(error) };
}

function answerWords({ method, route, status, milliseconds }: Told & { event: "answer" }): object {
  const known = METHODS.includes(method) ? method : "other";
  return { method: known, route, status, milliseconds: Math.round(milliseconds) };
}
