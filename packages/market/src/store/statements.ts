import type { DuckDBConnection, DuckDBPreparedStatement } from "@duckdb/node-api";

const MOST_KEPT = 64;

/**
 * Prepared statements by their text, kept for the next question of the same shape: preparing costs as much as
 * answering. One in use is never bound anew; a second question meanwhile gets a statement of its own.
 *
 * Shape   a line to an engine → columns of values, in the order of the query's columns
 */
export class Statements {
  readonly #connection: DuckDBConnection;
  readonly #idle = new Map<string, DuckDBPreparedStatement>();

  constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  async columns(sql: string, values: Record<string, string | number>): Promise<unknown[][]> {
    const statement = this.#idle.get(sql) ?? (await this.#connection.prepare(sql));
    this.#idle.delete(sql);
    statement.bind(values);
    const result = await statement.run();
    const columns = await result.getColumns();
    this.#keep(sql, statement);
    return columns;
  }

  #keep(sql: string, statement: DuckDBPreparedStatement): void {
    if (this.#idle.has(sql)) {
      statement.destroySync();
      return;
    }
    this.#idle.set(sql, statement);
    if (this.#idle.size <= MOST_KEPT) return;
    const [oldest] = this.#idle;
    if (!oldest) return;
    this.#idle.delete(oldest[0]);
    oldest[1].destroySync();
  }
}
