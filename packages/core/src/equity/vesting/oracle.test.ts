import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addPeriod, type Period } from "./add-period.ts";
import { allocate, type Split } from "./allocate.ts";
import { vestingOf } from "./vesting-of.ts";
import { vestingStatus } from "./vesting-status.ts";

interface OracleCase {
  readonly id: string;
  readonly kind: "allocation" | "add-period" | "schedule";
  readonly model?: "canonical-statements" | "ocf-vesting-conditions-graph";
  readonly input: unknown;
  readonly expected: unknown;
}

interface Golden {
  readonly cases: readonly OracleCase[];
  readonly outOfScope: Readonly<Record<string, string>>;
}

interface StatementsInput {
  readonly statements: unknown;
  readonly quantity: number;
  readonly startDate?: string;
  readonly grantDate?: string;
  readonly eventFirings?: readonly { readonly event_id: string; readonly date: string }[];
}

interface GraphInput {
  readonly vestingTerms: unknown;
  readonly quantity: number;
  readonly grantDate: string;
  readonly earlyExercisable: boolean;
  readonly events: readonly { readonly vesting_condition_id: string; readonly date: string }[];
}

const golden = JSON.parse(
  readFileSync(new URL("../../../golden/vesting.json", import.meta.url), "utf8"),
) as Golden;
const oracleFile = new URL("../../../../../../shared/oracles/vesting.json", import.meta.url);

const outOfScope = Object.keys(golden.outOfScope).length;
console.info(`vesting oracle cases: ${golden.cases.length} reproduced, ${outOfScope} out of scope`);

test.each(golden.cases.map((golden) => [golden.id, golden] as const))(
  "the Open Cap Table Coalition's tools agree on %s, in every field",
  (_, golden) => {
    expect(answer(golden)).toEqual(golden.expected);
  },
);

test("every outside case is reproduced or out of scope, and in exactly one of them", () => {
  const ids = [...golden.cases.map(({ id }) => id), ...Object.keys(golden.outOfScope)];
  expect(new Set(ids).size).toBe(ids.length);
  if (!existsSync(oracleFile)) {
    console.warn("oracles not beside the project: the golden table was not compared with its origin");
    return;
  }
  const origin = JSON.parse(readFileSync(oracleFile, "utf8")) as Pick<Golden, "cases">;
  expect([...ids].sort()).toEqual(origin.cases.map(({ id }) => id).sort());
  for (const one of golden.cases) {
    expect(one).toEqual(factsOf(origin.cases.find(({ id }) => id === one.id)));
  }
});

function factsOf(found: object | undefined): unknown {
  return Object.fromEntries(Object.entries(found ?? {}).filter(([name]) => name !== "evidence"));
}

function answer({ kind, model, input }: OracleCase): unknown {
  if (kind === "allocation") return allocate(input as Split);
  if (kind === "add-period") return addPeriod(input as Period);
  return model === "canonical-statements"
    ? statementsAnswer(input as StatementsInput)
    : graphAnswer(input as GraphInput);
}

function statementsAnswer(input: StatementsInput): unknown {
  const { statements, quantity, startDate = null, grantDate = null, eventFirings = [] } = input;
  const events = eventFirings.map(({ event_id: id, date }) => ({ id, date }));
  return vestingOf({ terms: { ocf: { statements } }, quantity, vestingStart: startDate, grantDate, events });
}

function graphAnswer({ vestingTerms, events, ...input }: GraphInput): unknown {
  return vestingStatus({
    ...input,
    terms: { ocf: vestingTerms },
    vestingStart: null,
    events: events.map(({ vesting_condition_id: id, date }) => ({ id, date })),
  });
}
