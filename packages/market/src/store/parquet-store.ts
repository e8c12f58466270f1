import { access, realpath } from "node:fs/promises";
import { join } from "node:path";
import { DataError, InputError } from "@paycurve/core";
import type { Market } from "@paycurve/core/money";
import { EMPTY_HISTOGRAM, type PayHistogram } from "@paycurve/core/stats";
import { type Engine, openEngine } from "./duckdb.ts";
import { type Manifest, readManifest, type SourceHeld, sourceHeld } from "./manifest.ts";
import type { CellSize, PayQuestion, PayStore } from "./pay-store.ts";
import { CELLS_SQL } from "./queries/cells.sql.ts";
import { payHistogramSql } from "./queries/pay-histogram.sql.ts";
import { Statements } from "./statements.ts";

type Bound = Record<string, string | number>;

/**
 * Opens a store for questions. It never blocks an import and is never blocked by one, and answers from what was in the
 * store when it was opened, so that the answers to several questions fit together. An import leaves the file it
 * replaced until the next one; a store that was opened before two of them has to be opened again.
 *
 * Shape   the folder that `addAijobs` wrote, its manifest if it was read already → a store, to be closed
 * Errors  InputError "store.missing" when nothing was ever added there; DataError "store.replaced" when a
 *         question comes after two imports, "store.damaged" when it meets a file that is gone or broken
 */
export async function openParquetStore(path: string, known?: Manifest): Promise<PayStore> {
  const folder = await realpath(path).catch(() => path);
  const manifest = known ?? (await readManifest(folder));
  if (!manifest) {
    const says = `${folder}: there is no store here; \`paycurve market add\` makes one`;
    throw new InputError("store.missing", says, { field: "store", store: folder });
  }
  return new ParquetStore(folder, manifest, await openEngine({ folder }));
}

class ParquetStore implements PayStore {
  readonly #folder: string;
  readonly #engine: Engine;
  readonly #statements: Statements;
  readonly #manifest: Manifest;

  constructor(folder: string, manifest: Manifest, engine: Engine) {
    this.#folder = folder;
    this.#manifest = manifest;
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
    const held = sourceHeld(this.#manifest, source);
    if (!held) return [];
    const parquet = join(this.#folder, held.parquet);
    try {
      return await this.#statements.columns(sql, { parquet, ...bound });
    } catch (cause) {
      if (await this.#isReplaced(source, held)) throw replaced(this.#folder, cause);
      throw new DataError("store.damaged", `${this.#folder}: ${source} cannot be read`, { sql }, cause);
    }
  }

  async #isReplaced(source: string, { parquet }: SourceHeld): Promise<boolean> {
    const now = await readManifest(this.#folder).catch(() => null);
    if (!now || sourceHeld(now, source)?.parquet === parquet) return false;
    return access(join(this.#folder, parquet)).then(
      () => false,
      () => true,
    );
  }
}

function replaced(folder: string, cause: unknown): DataError {
  const says = `${folder}: this store was imported into twice since it was opened; ask again`;
  return new DataError("store.replaced", says, { store: folder }, cause);
}

/** Sorted here: for a cell's few hundred bars the engine takes longer to set up a sort than we to do it. */
function rising([pay = [], count = []]: readonly number[][]): PayHistogram {
  const order = Uint32Array.from(pay.keys()).sort((one, other) => (pay[one] ?? 0) - (pay[other] ?? 0));
  return {
    pay: Array.from(order, (bar) => pay[bar] ?? 0),
    count: Array.from(order, (bar) => count[bar] ?? 0),
  };
}
