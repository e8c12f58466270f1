import { count, eq, isNull } from "drizzle-orm";
import type { Directory } from "../../directory.ts";
import { accounts, items, METHODS, profiles, reports, verifications } from "../../store/schema/index.ts";
import { answersOf } from "./answers.ts";
import type { Metric } from "./metrics-text.ts";

/**
 * How much a directory holds and how it answers: counts alone, nobody's name.
 *
 * Shape   a directory → metrics; six questions
 */
export async function directoryMetrics(directory: Directory): Promise<Metric[]> {
  const { database } = directory;
  const listed = await database.$count(profiles, eq(profiles.isListed, true));
  const all = await database.$count(profiles);
  return [
    gauge("paycurve_accounts", "Accounts.", [[{}, await database.$count(accounts)]]),
    gauge("paycurve_profiles", "Profiles, by whether others find them.", [
      [{ listed: "yes" }, listed],
      [{ listed: "no" }, all - listed],
    ]),
    gauge("paycurve_items", "Systems that builders published.", [[{}, await database.$count(items)]]),
    gauge("paycurve_verifications", "Verifications that hold, by method.", await heldByMethod(directory)),
    gauge("paycurve_reports_open", "Reports that wait for an admin.", [
      [{}, await database.$count(reports, isNull(reports.outcome))],
    ]),
    {
      name: "paycurve_answers_total",
      says: "Answers of the directory since it was opened, by the class of their status.",
      type: "counter",
      values: answersOf(directory).map(([kind, answers]) => [{ class: kind }, answers]),
    },
  ];
}

async function heldByMethod({ database }: Directory): Promise<Metric["values"]> {
  const found = await database
    .select({ method: verifications.method, held: count(verifications.heldSince) })
    .from(verifications)
    .groupBy(verifications.method);
  return METHODS.map((method) => [{ method }, found.find((one) => one.method === method)?.held ?? 0]);
}

function gauge(name: string, says: string, values: Metric["values"]): Metric {
  return { name, says, type: "gauge", values };
}
