import { DuckDBInstance } from "@duckdb/node-api";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { AIJOBS_COLUMNS } from "../src/sources/aijobs/aijobs-columns.ts";
import { INCOMING_POSTINGS_SQL } from "../src/sources/aijobs/queries/incoming-postings.sql.ts";
import { FALLING_ROWS_SQL, LOW_ENDS_SQL } from "../src/sources/aijobs/queries/pair-rows.sql.ts";
import { sourceRowsSql } from "../src/sources/aijobs/queries/source-rows.sql.ts";
import { type AijobsRow, line, row } from "./aijobs-rows.ts";
import { importRuns } from "./import-runs.ts";
import { plainWalk } from "./plain-walk.ts";
import { scratchFile, scratchFolder } from "./scratch.ts";

const anyRow = fc
  .record({
    salary: fc.constantFrom("100", "90", "80", "70", "60"),
    job_title: fc.constantFrom("A", "A", "A", "B"),
    company_size: fc.constantFrom("M", "M", "M", "L"),
  })
  .map((changes) => row({ ...changes, salary_in_usd: changes.salary }));

const falls = ["500", "400", "300", "200", "100"].map((salary) => row({ salary, salary_in_usd: salary }));
const equal = [row(), row(), row()];

async function pairer() {
  const folder = scratchFolder();
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
  return async (rows: readonly AijobsRow[]) => {
    const file = scratchFile(folder, "rows.csv", rows.map((each) => `${line(each)}\n`).join(""));
    for (const table of ["source_row", "falling_row", "low_end"])
      await connection.run(`DROP TABLE IF EXISTS ${table}`);
    await connection.run("CREATE OR REPLACE TABLE known_title (spelling VARCHAR, title VARCHAR)");
    await connection.run("DROP VIEW IF EXISTS incoming_posting");
    await connection.run(sourceRowsSql(AIJOBS_COLUMNS), { rows: file });
    await connection.run(FALLING_ROWS_SQL);
    await connection.run(LOW_ENDS_SQL);
    await connection.run(INCOMING_POSTINGS_SQL);
    const result = await connection.run(
      "SELECT title, company_size, (low_minor_per_year / 100)::DOUBLE, (high_minor_per_year / 100)::DOUBLE FROM incoming_posting",
    );
    return (await result.getRows()).map((values) => values.join(" ")).sort();
  };
}

function plainly(rows: readonly AijobsRow[]): string[] {
  return plainWalk(rows)
    .map(({ row: { job_title, company_size }, low, high }) => [job_title, company_size, low, high].join(" "))
    .sort();
}

test("five falling salaries are two ranges and one amount", async () => {
  const pair = await pairer();
  expect(await pair(falls)).toEqual(plainly(falls));
  expect(await pair(falls)).toEqual([
    "AI Engineer M 100 100",
    "AI Engineer M 200 300",
    "AI Engineer M 400 500",
  ]);
});

test("equal salaries are postings of their own", async () => {
  const pair = await pairer();
  expect(await pair(equal)).toHaveLength(3);
});

test("rows pair as a walk from the first to the last pairs them", async () => {
  const pair = await pairer();
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 40 }), async (rows) => {
      expect(await pair(rows)).toEqual(plainly(rows));
    }),
    { numRuns: importRuns(20) },
  );
});
