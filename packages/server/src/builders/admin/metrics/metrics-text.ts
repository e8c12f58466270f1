/** Something that is counted, as Prometheus reads it. */
export interface Metric {
  readonly name: string;
  readonly says: string;
  readonly type: "gauge" | "counter";
  /** Each with what tells it from the others, if anything does. */
  readonly values: readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];
}

/**
 * Counts in the text that Prometheus reads.
 *
 * Source  Prometheus, exposition formats, text format 0.0.4
 * @example metricsText([{ name: "built", says: "What is built.", type: "gauge", values: [[{ by: "ada" }, 2]] }]) // => "# HELP built What is built.\n# TYPE built gauge\nbuilt{by=\"ada\"} 2\n"
 */
export function metricsText(metrics: readonly Metric[]): string {
  return metrics
    .map(
      ({ name, says, type, values }) =>
        `# HELP ${name} ${says}\n# TYPE ${name} ${type}\n${values.map(([labels, value]) => `${name}${labelsText(labels)} ${value}\n`).join("")}`,
    )
    .join("");
}

function labelsText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
