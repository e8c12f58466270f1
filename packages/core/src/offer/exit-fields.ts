import {
  ACQUIRED_MULTIPLE,
  EXIT_HAZARDS,
  type ExitAssumptions,
  type ExitHazards,
  LISTED_MULTIPLE,
  type LogNormal,
  PREFERENCE_FRACTION,
  type RaisedStage,
  ROUND_DILUTION,
  ROUND_STEP,
  STAGES,
  type Stage,
} from "../equity/index.ts";
import type { ModelFigure } from "../figures/index.ts";
import type { AssumedFigure, AssumptionField } from "./assumption-field.ts";

/** A stage as one says it. */
export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  "pre-seed": "no priced round yet",
  seed: "seed",
  "series-a": "Series A",
  "series-b": "Series B",
  "series-c": "Series C",
  "series-d": "Series D or later",
};

const HAPPENINGS: Readonly<Record<keyof ExitHazards, string>> = {
  raise: "raises",
  close: "closes",
  acquired: "is bought",
  listed: "lists",
};

const RAISED_STAGES = STAGES.filter((stage): stage is RaisedStage => stage !== "pre-seed");

/** Everything that the end of a private company rests on, with the fields that change it. */
export const EXIT_FIELDS: readonly AssumedFigure[] = [
  ...STAGES.map(hazardsAfter),
  ofPrivate("What a round sells of the company", ROUND_DILUTION, RAISED_STAGES.map(dilutionField)),
  ofPrivate("A round’s post-money, over the last one", ROUND_STEP, logNormalFields("roundStep")),
  ofPrivate(
    "What a buyer pays, over the last post-money",
    ACQUIRED_MULTIPLE,
    logNormalFields("acquiredMultiple"),
  ),
  ofPrivate(
    "What a listing fetches, over the last post-money",
    LISTED_MULTIPLE,
    logNormalFields("listedMultiple"),
  ),
  ofPrivate("What preferred shares are paid first", PREFERENCE_FRACTION, [
    exitField({
      key: "preferenceFraction",
      label: "of the last post-money",
      unit: "percent",
      accepts: [0, 0.9],
      read: ({ preferenceFraction }) => preferenceFraction,
      write: (exits, preferenceFraction) => ({ ...exits, preferenceFraction }),
    }),
  ]),
];

function hazardsAfter(stage: Stage): AssumedFigure {
  const fields = (Object.keys(HAPPENINGS) as (keyof ExitHazards)[]).map((happening) =>
    exitField({
      key: `hazardsPerYear.${stage}.${happening}`,
      label: HAPPENINGS[happening],
      unit: "perYear",
      accepts: [0, 5],
      read: ({ hazardsPerYear }) => hazardsPerYear[stage][happening],
      write: ({ hazardsPerYear, ...exits }, value) => ({
        ...exits,
        hazardsPerYear: { ...hazardsPerYear, [stage]: { ...hazardsPerYear[stage], [happening]: value } },
      }),
    }),
  );
  return ofPrivate(
    `What happens to a company, last round: ${STAGE_NAMES[stage]}`,
    EXIT_HAZARDS[stage],
    fields,
  );
}

function dilutionField(stage: RaisedStage): AssumptionField {
  return exitField({
    key: `dilutionFraction.${stage}`,
    label: stage === "series-d" ? "D or later" : STAGE_NAMES[stage],
    unit: "percent",
    accepts: [0, 0.9],
    read: ({ dilutionFraction }) => dilutionFraction[stage],
    write: ({ dilutionFraction, ...exits }, value) => ({
      ...exits,
      dilutionFraction: { ...dilutionFraction, [stage]: value },
    }),
  });
}

function logNormalFields(
  key: "roundStep" | "acquiredMultiple" | "listedMultiple",
): readonly AssumptionField[] {
  const part = (
    name: keyof LogNormal,
    field: Pick<AssumptionField, "label" | "unit" | "accepts">,
  ): AssumptionField =>
    exitField({
      ...field,
      key: `${key}.${name}`,
      read: (exits) => exits[key][name],
      write: (exits, value) => ({ ...exits, [key]: { ...exits[key], [name]: value } }),
    });
  return [
    part("median", { label: "median", unit: "times", accepts: [0.01, 20] }),
    part("logSd", { label: "spread", unit: "logs", accepts: [0, 3] }),
  ];
}

interface ExitField extends Pick<AssumptionField, "key" | "label" | "unit" | "accepts"> {
  readonly read: (exits: ExitAssumptions) => number;
  readonly write: (exits: ExitAssumptions, value: number) => ExitAssumptions;
}

function exitField({ key, read, write, ...field }: ExitField): AssumptionField {
  return {
    ...field,
    key: `exits.${key}`,
    because: null,
    read: ({ exits }) => read(exits),
    write: (assumed, value) => ({ ...assumed, exits: write(assumed.exits, value) }),
  };
}

function ofPrivate(
  name: string,
  figure: ModelFigure<unknown>,
  fields: readonly AssumptionField[],
): AssumedFigure {
  return { group: "private", name, figure, market: null, fields, elsewhere: null };
}
