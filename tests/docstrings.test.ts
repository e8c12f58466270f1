import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";
import { expect, test } from "vitest";
import { ROOT, sourceFiles } from "./source-files.ts";

const shipped = sourceFiles(["packages"], [".ts", ".tsx"]).filter(
  ({ path }) => path.includes("/src/") && !/\.(test|typetest|d)\.ts$/.test(path),
);

test("every export has a docstring", () => {
  const offenders = shipped.flatMap(({ path, text }) => {
    const lines = text.split("\n");
    return lines.flatMap((line, index) => {
      const exported = /^export (?:abstract |async )?(?:function|const|let|class|interface|type) (\w+)/.exec(
        line,
      );
      return exported && !(lines[index - 1] ?? "").trimEnd().endsWith("*/")
        ? [`${path}: ${exported[1]}`]
        : [];
    });
  });
  expect(offenders).toEqual([]);
});

const examples = shipped.flatMap(({ path, text }) =>
  [...text.matchAll(/\* @example (.+?) \/\/ => (.+?)(?: \*\/)?$/gm)].map(
    ([, expression = "", value = ""]) => ({
      path,
      expression,
      value,
    }),
  ),
);

test.each(examples)("$path: $expression is what its docstring says", async ({ path, expression, value }) => {
  const module = (await import(pathToFileURL(join(ROOT, path)).href)) as Record<string, unknown>;
  const names = Object.keys(module);
  const run = runInThisContext(`(${names.join(", ")}) => [(${expression}), (${value})]`) as (
    ...args: readonly unknown[]
  ) => readonly [unknown, unknown];
  const [found, promised] = run(...names.map((name) => module[name]));
  expect(found).toEqual(promised);
});

test("there are examples to run", () => {
  expect(examples.length).toBeGreaterThan(20);
});
