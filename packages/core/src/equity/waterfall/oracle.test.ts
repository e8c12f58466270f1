import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ShareClass } from "./share-class.ts";
import { waterfall } from "./waterfall.ts";

interface OracleClass {
  readonly name: string;
  readonly shares: number;
  readonly invested: number;
  readonly type: "common" | "non_participating" | "participating";
  readonly multiple: number;
  readonly cap: number | null;
  readonly priority: number;
}

interface OracleCase {
  readonly id: string;
  readonly exit: number;
  readonly classes: readonly OracleClass[];
  readonly expected: Readonly<Record<string, number>>;
  readonly tol: number;
}

interface Golden {
  readonly cases: readonly OracleCase[];
  readonly outOfScope: Readonly<Record<string, string>>;
}

const golden = JSON.parse(
  readFileSync(new URL("../../../golden/waterfall.json", import.meta.url), "utf8"),
) as Golden;
const oracleFile = new URL("../../../../../../shared/oracles/waterfall.json", import.meta.url);

const outOfScope = Object.keys(golden.outOfScope).length;
console.info(`waterfall cases: ${golden.cases.length} reproduced, ${outOfScope} out of scope`);

test.each(golden.cases.map((golden) => [golden.id, golden] as const))(
  "outside tools agree on who receives what in %s",
  (_, { exit, classes, expected, tol }) => {
    const { payouts } = waterfall({ exitValue: exit, classes: classes.map(shareClass) });
    expect(payouts.map(({ name }) => name).sort()).toEqual(Object.keys(expected).sort());
    for (const { name, payout } of payouts) {
      expect(Math.abs(payout - (expected[name] ?? Number.NaN))).toBeLessThanOrEqual(tol);
    }
  },
);

test("every outside case is reproduced or out of scope, and in exactly one of them", () => {
  const ids = [...golden.cases.map(({ id }) => id), ...Object.keys(golden.outOfScope)];
  expect(new Set(ids).size).toBe(ids.length);
  if (!existsSync(oracleFile)) {
    console.warn("oracles not beside the project: the golden table was not compared with its origin");
    return;
  }
  const origin = JSON.parse(readFileSync(oracleFile, "utf8")) as { cases: readonly OracleCase[] };
  expect([...ids].sort()).toEqual(origin.cases.map(({ id }) => id).sort());
  for (const found of golden.cases) {
    expect(origin.cases.find(({ id }) => id === found.id)).toMatchObject(found);
  }
  for (const id of Object.keys(golden.outOfScope)) {
    expect(origin.cases.find((other) => other.id === id)?.expected).toBeNull();
  }
});

function shareClass(found: OracleClass): ShareClass {
  const { name, shares, invested, type, multiple, cap, priority } = found;
  if (type === "common") return { kind: "common", name, shares };
  const kind = type === "participating" ? "participating" : "non-participating";
  return { kind, name, shares, invested, multiple, capMultiple: cap, seniority: priority };
}
