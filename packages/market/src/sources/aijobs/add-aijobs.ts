import { basename, join } from "node:path";
import { type DuckDBConnection, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import { InputError, InternalError } from "@paycurve/core";
import {
  KNOWN_POSTINGS_SQL,
  MERGE_COUNTS_SQL,
  MERGE_POSTINGS_SQL,
  NO_KNOWN_POSTINGS_SQL,
  type SourceHeld,
  type Stage,
  type Staged,
  stageImport,
  WRITE_POSTINGS_SQL,
} from "../../store/index.ts";
import type { ImportProgress, ImportReport } from "../import-report.ts";
import { openSourceFile, type SourceFile } from "../source-file.ts";
import { stageRows } from "../stage-rows.ts";
import { unlistedTitles } from "../unlisted-titles.ts";
import { type AijobsHeader, readAijobsHeader } from "./aijobs-columns.ts";
import { AIJOBS } from "./aijobs-source.ts";
import { editionOf } from "./edition-of.ts";
import { stageRejected } from "./publish-rejected.ts";
import { INCOMING_POSTINGS_SQL } from "./queries/incoming-postings.sql.ts";
import { KNOWN_TITLES_SQL, RESPELL_KNOWN_SQL } from "./queries/known-titles.sql.ts";
import { FALLING_ROWS_SQL, LOW_ENDS_SQL } from "./queries/pair-rows.sql.ts";
import { REASONS_SQL, REJECTED_LINES_SQL, REJECTED_ROWS_SQL } from "./queries/rejected-rows.sql.ts";
import { sourceRowsSql } from "./queries/source-rows.sql.ts";
import { TITLES_SQL } from "./queries/titles.sql.ts";

/** What to add to which store. */
export interface AddAijobsOptions {
  readonly file: string;
  readonly storePath: string;
  /** The day the file was published, YYYY-MM-DD; read from its name when not given. */
  readonly edition?: string | undefined;
  /** The titles that role families list: in another case they are given this spelling, and others are reported. */
  readonly knownTitles?: readonly string[] | undefined;
  readonly limitBytes?: number | undefined;
  /** How long to wait for another import to end. */
  readonly waitMs?: number | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Adds an edition of the aijobs.net salary index to a store: rows are paired into postings within the file, and the
 * store then holds each posting as often as the edition that had it most often.
 *
 * Shape   a file of comma-separated values, plain or gzip → what became of every row; all or nothing
 * Errors  InputError "source.file.…" and "aijobs.columns.…" for a file refused whole, "aijobs.edition.not-a-day",
 *         "store.busy", "store.not-a-folder", "store.not-a-store"
 */
export async function addAijobs(options: AddAijobsOptions): Promise<ImportReport> {
  const { storePath, waitMs, signal, limitBytes } = options;
  refuseOddEdition(options.edition);
  const told = { readBytes: 0, totalBytes: 0 };
  const tell = (stage: ImportProgress["stage"]) => options.onProgress?.({ stage, ...told });
  const onBytes = (readBytes: number) => {
    told.readBytes = readBytes;
    tell("reading");
  };
  const file = await openSourceFile(options.file, { limitBytes, signal, onBytes });
  told.totalBytes = file.bytes;
  return stageImport({ storePath, source: AIJOBS.source, waitMs, signal }, async (stage) => {
    const read = await loadRows(file, stage);
    signal?.throwIfAborted();
    tell("pairing");
    const respelt = await pairRows(stage, options.knownTitles ?? []);
    signal?.throwIfAborted();
    tell("writing");
    return keep(options, { file, stage, read, respelt });
  });
}

function refuseOddEdition(edition: string | undefined): void {
  if (edition === undefined || editionOf(edition) === edition) return;
  throw new InputError("aijobs.edition.not-a-day", `edition: “${edition}” is not a day, YYYY-MM-DD`, {
    field: "edition",
    value: edition,
  });
}

interface RowsRead {
  readonly rows: number;
  readonly header: AijobsHeader;
}

async function loadRows(file: SourceFile, { folder, engine }: Stage): Promise<RowsRead> {
  const rowsPath = join(folder, "rows.csv");
  const rejectedPath = join(folder, "rejected-lines.csv");
  let header: AijobsHeader = { columns: [], ignored: [], cutShows: true };
  const readHeader = (names: readonly string[]) => {
    header = readAijobsHeader(file.path, names);
    return header;
  };
  const { rows } = await stageRows(file, { rowsPath, rejectedPath, readHeader });
  await engine.connection.run(sourceRowsSql(header.columns), { rows: rowsPath });
  await engine.connection.run(REJECTED_LINES_SQL, { lines: rejectedPath });
  return { rows, header };
}

/** Gives how many postings that the store holds already were spelt anew. */
async function pairRows({ engine, knownParquet }: Stage, knownTitles: readonly string[]): Promise<number> {
  const { connection } = engine;
  const titles = listValue([...knownTitles]);
  await connection.run(KNOWN_TITLES_SQL, { titles }, { titles: LIST(VARCHAR) });
  await connection.run(REJECTED_ROWS_SQL);
  await connection.run(FALLING_ROWS_SQL);
  await connection.run(LOW_ENDS_SQL);
  await connection.run(INCOMING_POSTINGS_SQL);
  if (knownParquet) await connection.run(KNOWN_POSTINGS_SQL, { parquet: knownParquet });
  else await connection.run(NO_KNOWN_POSTINGS_SQL);
  const respelt = await connection.run(RESPELL_KNOWN_SQL);
  await connection.run(MERGE_POSTINGS_SQL);
  return respelt.rowsChanged;
}

interface Merge {
  readonly file: SourceFile;
  readonly stage: Stage;
  readonly read: RowsRead;
  readonly respelt: number;
}

async function keep(options: AddAijobsOptions, merge: Merge): Promise<Staged<ImportReport>> {
  const { file, stage, read, respelt } = merge;
  const { connection } = stage.engine;
  const edition = options.edition ?? editionOf(file.path);
  const counts = await countsOf(connection, read.rows);
  const anew = counts.postingsAdded > 0 || respelt > 0 || !stage.held;
  if (anew) await connection.run(WRITE_POSTINGS_SQL, { parquet: stage.freshParquet });
  const list = await stageRejected(stage, { source: AIJOBS.source, rejected: counts.rejected });
  const sha256 = file.sha256();
  const earlier = stage.held?.editions.filter((added) => added.sha256 !== sha256) ?? [];
  const held: SourceHeld = {
    parquet: anew || !stage.held ? basename(stage.freshParquet) : stage.held.parquet,
    postings: counts.postings,
    editions: [...earlier, { file: basename(file.path), sha256, bytes: file.bytes, edition }],
  };
  const titles = options.knownTitles ? await connection.run(TITLES_SQL) : null;
  const result: ImportReport = {
    source: AIJOBS.source,
    ...counts,
    unlistedTitles: unlistedTitles((await titles?.getColumns()) ?? [], options.knownTitles ?? []),
    ignoredColumns: read.header.ignored,
    rejectedFile: list.file,
    edition,
    sha256,
    store: options.storePath,
  };
  return { held, result, afterwards: list.publish };
}

async function countsOf(connection: DuckDBConnection, read: number) {
  const merged = (await (await connection.run(MERGE_COUNTS_SQL)).getRows()) as number[][];
  const [postings = 0, postingsAdded = 0, kept = 0, alreadyKnown = 0] = merged[0] ?? [];
  const why = (await (await connection.run(REASONS_SQL)).getRows()) as [string, number][];
  const rejected = why.reduce((sum, [, rows]) => sum + rows, 0);
  if (read !== kept + rejected + alreadyKnown) {
    const says = `addAijobs must account for every row: read ${read}, kept ${kept}, rejected ${rejected}, already known ${alreadyKnown}`;
    throw new InternalError("aijobs.rows.unaccounted", says, { read, kept, rejected, alreadyKnown });
  }
  return { read, kept, rejected, alreadyKnown, postings, postingsAdded, reasons: Object.fromEntries(why) };
}
