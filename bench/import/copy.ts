import { DuckDBInstance } from "@duckdb/node-api";

const [file = "", parquet = ""] = process.argv.slice(2);
const start = performance.now();
const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run("COPY (FROM read_csv($file)) TO $parquet (FORMAT parquet)", { file, parquet });
console.log(performance.now() - start);
