import { statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { DataError, InputError } from "@paycurve/core";
import type { Market } from "@paycurve/core/money";
import { EMPTY_HISTOGRAM, type PayHistogram } from "@paycurve/core/stats";
import { type Engine, openEngine } from "./duckdb.ts";
import { MANIFEST_FILE, type Manifest, readManifest, sourceHeld } from "./manifest.ts";
import type { CellSize, PayQuestion, PayStore } from "./pay-store.ts";
import { CELLS_SQL } from "./queries/cells.sql.ts";
import { payHistogramSql } from "./queries/pay-histogram.sql.ts";
import { Statements } from "./statements.ts";

type Bound = Record<string, string | number>;

/**
 * Opens a store for questions. It never blocks an import and is never blocked by one; a question asked after
 * an import ended is answered from what was added.
 *
 * Shape   the folder that `addAijobs` wrote → a store, to be closed
 * Errors  InputError "store.missing" when nothing was ever added there; DataError "store.damaged" when a
 *         question meets a file that is gone or broken
 */
export async function openParquetStore(path: string): Promise<PayStore> {
  const folder = await realpath(path).catch(() => path);
  const contents = await Contents.read(folder);
  return new ParquetStore(folder, contents, await openEngine({ folder }));
}

class ParquetStore implements PayStore {
  readonly #folder: string;
  readonly #engine: Engine;
  readonly #statements: Statements;
  #contents: Contents;

  constructor(folder: string, contents: Contents, engine: Engine) {
    this.#folder = folder;
    this.#contents = contents;
    this.#engine = engine;
    this.#statements = new Statements(engine.connection);
  }

  async payHistogram(question: PayQuestion): Promise<PayHistogram> {
    const { source, market, titles, levels, years, end } = question;
    if (titles.length === 0 || levels.length === 0) return EMPTY_HISTOGRAM;
    const bound: Bound = { market, from_year: years[0], to_year: years[1] };
    for (const [index, title] of titles.entries()) bound[`title_${index}`] = title;
    for (const [index, level] of levels.entries()) bound[`level_${index}`] = level;
    const sql = payHistogramSql({ end, titles: titles.length, levels: levels.length });
    return rising((await this.#ask(source, sql, bound)) as number[][]);
  }

  async cells(source: string, market: Market): Promise<readonly CellSize[]> {
    const columns = await this.#ask(source, CELLS_SQL, { market });
    const [titles = [], levels = [], years = [], postings = []] = columns;
    return titles.map(
      (title, row) =>
        ({ title, level: levels[row], year: years[row], postings: postings[row] }) as unknown as CellSize,
    );
  }

  async close(): Promise<void> {
    this.#engine.close();
  }

  async #ask(source: string, sql: string, bound: Bound): Promise<unknown[][]> {
    this.#contents = await this.#contents.now();
    try {
      return await this.#answer(source, sql, bound);
    } catch {
      // Between reading the contents and opening the file, two imports may have replaced it.
      this.#contents = await Contents.read(this.#folder);
      return this.#answer(source, sql, bound).catch((cause: unknown) => {
        throw new DataError("store.damaged", `${this.#folder}: ${source} cannot be read`, { sql }, cause);
      });
    }
  }

  async #answer(source: string, sql: string, bound: Bound): Promise<unknown[][]> {
    const held = sourceHeld(this.#contents.manifest, source);
    if (!held) return [];
    const parquet = join(this.#folder, held.parquet);
    return this.#statements.columns(sql, { parquet, ...bound });
  }
}

/** Sorted here: for a cell's few hundred bars the engine takes longer to set up a sort than we to do it. */
function rising([pay = [], count = []]: readonly number[][]): PayHistogram {
  const order = Uint32Array.from(pay.keys()).sort((one, other) => (pay[one] ?? 0) - (pay[other] ?? 0));
  return {
    pay: Array.from(order, (bar) => pay[bar] ?? 0),
    count: Array.from(order, (bar) => count[bar] ?? 0),
  };
}

/** A manifest as it was read, and how to tell that it was replaced since. */
class Contents {
  readonly manifest: Manifest;
  readonly #folder: string;
  readonly #stamp: string;

  private constructor(folder: string, manifest: Manifest, stamp: string) {
    this.#folder = folder;
    this.manifest = manifest;
    this.#stamp = stamp;
  }

  static async read(folder: string): Promise<Contents> {
    const stamp = stampOf(folder);
    const manifest = await readManifest(folder);
    if (!manifest) {
      throw new InputError(
        "store.missing",
        `${folder}: there is no store here; \`paycurve market add\` makes one`,
        { field: "store", store: folder },
      );
    }
    return new Contents(folder, manifest, stamp);
  }

  async now(): Promise<Contents> {
    return stampOf(this.#folder) === this.#stamp ? this : Contents.read(this.#folder);
  }
}

/** Asked before every answer, and a few microseconds at once are less than a turn through the event loop. */
function stampOf(folder: string): string {
  const found = statSync(join(folder, MANIFEST_FILE), { bigint: true, throwIfNoEntry: false });
  return found ? `${found.ino} ${found.mtimeNs} ${found.size}` : "none";
}
