import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@paycurve/core";
import type { RangeCount } from "@paycurve/core/curve";
import type { Level } from "@paycurve/core/figures";
import { MARKET_CODES, MARKETS, type Market, MINOR_UNITS_PER_MAJOR } from "@paycurve/core/money";
import { AIJOBS, addAijobs, type ImportReport } from "../sources/index.ts";
import { openEngine, RANGES_SQL, readManifest } from "../store/index.ts";
import type { Snapshot, SnapshotCell } from "./snapshot.ts";

/**
 * Computes every market's snapshot from one edition of the aijobs.net salary index, by way of a store of its own.
 *
 * Shape   a file and the day it was published → snapshots, in the order of the markets
 * Errors  InputError "snapshot.edition.unknown" when no day is given and the file's name holds none; those of addAijobs
 */
export async function computeSnapshots(file: string, edition?: string): Promise<Snapshot[]> {
  const storePath = await mkdtemp(join(tmpdir(), "paycurve-snapshot-"));
  try {
    const report = await addAijobs({ file, storePath, edition });
    if (report.edition === null) throw editionUnknown(file);
    const cells = await cellsByMarket(storePath);
    return MARKET_CODES.map((market) => snapshotOf(market, { report, cells: cells.get(market) ?? [] }));
  } finally {
    await rm(storePath, { recursive: true, force: true });
  }
}

interface Computed {
  readonly report: ImportReport;
  readonly cells: readonly SnapshotCell[];
}

function snapshotOf(market: Market, { report, cells }: Computed): Snapshot {
  const { source, publisher, about, url, licence, meaning, method } = AIJOBS;
  return {
    source,
    publisher,
    about,
    edition: report.edition ?? "",
    url,
    licence,
    meaning,
    method,
    market,
    currency: MARKETS[market].currency,
    counts: {
      rows: report.read,
      postings: report.postings,
      fullTimeLocal: cells.reduce((sum, { postings }) => sum + postings, 0),
      cells: cells.length,
    },
    cells,
  };
}

async function cellsByMarket(storePath: string): Promise<Map<Market, SnapshotCell[]>> {
  const held = (await readManifest(storePath))?.sources[AIJOBS.source];
  const engine = await openEngine({ folder: storePath });
  const found = new Map<Market, SnapshotCell[]>();
  try {
    for (const market of MARKET_CODES) {
      const parquet = join(storePath, held?.parquet ?? "");
      const result = await engine.connection.run(RANGES_SQL, { parquet, market });
      found.set(market, groupCells((await result.getRows()) as RangeRow[]));
    }
  } finally {
    engine.close();
  }
  return found;
}

type GrowingCell = Omit<SnapshotCell, "postings" | "ranges"> & { postings: number; ranges: RangeCount[] };

type RangeRow = [title: string, level: Level, year: number, low: number, high: number, postings: number];

function groupCells(rows: readonly RangeRow[]): SnapshotCell[] {
  const cells: GrowingCell[] = [];
  for (const [title, level, year, low, high, postings] of rows) {
    let cell = cells.at(-1);
    if (cell?.title !== title || cell.level !== level || cell.year !== year) {
      cell = { title, level, year, postings: 0, ranges: [] };
      cells.push(cell);
    }
    cell.postings += postings;
    cell.ranges.push([low / MINOR_UNITS_PER_MAJOR, high / MINOR_UNITS_PER_MAJOR, postings]);
  }
  return cells;
}

function editionUnknown(file: string): InputError {
  return new InputError(
    "snapshot.edition.unknown",
    `${file}: its name holds no day (YYYY-MM-DD) it was published; say it with --edition`,
    { field: "edition", file },
  );
}
