import type { CalendarDate } from "../calendar/index.ts";
import { shortDate } from "./short-date.ts";
import type { Verification } from "./verification.ts";

/**
 * How a verification stands. Held: the last check found it, and still counts. Stale: the last check found it, and its
 * re-check is overdue. Lost: the last check did not find it. Asked: nothing has been checked yet.
 */
export type VerificationStanding = "held" | "stale" | "lost" | "asked";

/**
 * How a verification stands on a day. Where it held but nothing says until when, it counts as overdue.
 *
 * Shape   a verification, the day of asking → its standing
 * Source  docs/methods/builders.md
 * @example verificationStanding({ method: "domain", subject: "example.org", heldSince: "2026-10-03", checkedAt: "2026-10-03", dueAt: "2026-11-02" }, "2026-11-03") // => "stale"
 */
export function verificationStanding(
  { heldSince, checkedAt, dueAt }: Verification,
  today: CalendarDate,
): VerificationStanding {
  if (heldSince === null) return checkedAt === null ? "asked" : "lost";
  return dueAt !== null && today <= dueAt ? "held" : "stale";
}

/**
 * A verification as it stands beside its claim: the method, whose or which, and the date. Of a mail address anybody may read
 * the domain alone.
 *
 * Shape   a verification, the day of asking → words; not escaped for HTML
 * @example verificationWords({ method: "domain", subject: "example.org", heldSince: "2026-10-03", checkedAt: "2026-10-03", dueAt: "2026-11-02" }, "2026-10-20") // => "domain example.org, checked 3 Oct 2026"
 */
export function verificationWords(verification: Verification, today: CalendarDate): string {
  const { checkedAt, dueAt } = verification;
  const checked = checkedAt === null ? "on a day not noted" : shortDate(checkedAt);
  const ending: Readonly<Record<VerificationStanding, string>> = {
    held: `checked ${checked}`,
    stale: `checked ${checked}, re-check overdue${dueAt === null ? "" : ` since ${shortDate(dueAt)}`}`,
    lost: `not found when checked ${checked}`,
    asked: "not checked yet",
  };
  return `${subjectWords(verification)}, ${ending[verificationStanding(verification, today)]}`;
}

function subjectWords({ method, subject }: Verification): string {
  if (method !== "address") return `${method} ${subject}`;
  const at = subject.lastIndexOf("@");
  return at < 0 ? "address" : `address at ${subject.slice(at + 1)}`;
}
