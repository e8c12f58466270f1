import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, version as duckdbVersion } from "@duckdb/node-api";
import { quantile, rowCount } from "@paycurve/core/stats";
import { addAijobs } from "@paycurve/market/sources";
import { openParquetStore } from "@paycurve/market/store";
import { editionFile } from "./edition-file.ts";
import { interleaved, report } from "./measure.ts";

const QUESTIONS_PER_TURN = 40;
const WARM_UP = 10;
const SHARES = [0.1, 0.5, 0.9];
const CELL = {
  source: "aijobs",
  market: "US",
  titles: ["AI Engineer"],
  levels: ["senior"],
  years: [2025, 2025],
  end: "midpoint",
} as const;

const folder = mkdtempSync(join(tmpdir(), "paycurve-bench-"));
try {
  await addAijobs({ file: editionFile(), storePath: folder });
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const store = await openParquetStore(folder);
  const ours = async () => {
    const histogram = await store.payHistogram(CELL);
    return SHARES.map((share) => quantile(histogram, share));
  };
  const peer = await preparedQuantileCont();
  report("cell-quantiles", {
    says: "P10, P50 and P90 of one cell to JavaScript, warm: a pay histogram finished in core, against DuckDB's quantile_cont, prepared, over the same Parquet.",
    bar: "at most 1.5 × quantile_cont",
    runs: await interleaved(15, { "pay histogram": () => each(ours), quantile_cont: () => each(peer) }),
    ratios: [["pay histogram", "quantile_cont"]],
    sizes: { postings: rowCount(await store.payHistogram(CELL)), questionsPerTurn: QUESTIONS_PER_TURN },
    versions: { duckdb: duckdbVersion() },
  });
  await store.close();
}

async function preparedQuantileCont(): Promise<() => Promise<unknown>> {
  const parquet = readdirSync(folder).find((name) => name.endsWith(".parquet"));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("SET parquet_metadata_cache = true");
  const statement = await connection.prepare(`
SELECT quantile_cont(base_minor_per_year, [0.1, 0.5, 0.9])
FROM read_parquet('${join(folder, parquet ?? "")}')
WHERE market = 'US' AND title = 'AI Engineer' AND level = 'senior' AND year BETWEEN 2025 AND 2025
  AND employment = 'full-time'`);
  return async () => (await statement.run()).getRows();
}

/** The median milliseconds of a block of questions: an engine left alone for a moment is slow on the first. */
async function each(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + QUESTIONS_PER_TURN; turn++) {
    const started = performance.now();
    await ask();
    if (turn >= WARM_UP) times.push(performance.now() - started);
  }
  return times.toSorted((one, other) => one - other)[QUESTIONS_PER_TURN / 2] ?? Number.NaN;
}
