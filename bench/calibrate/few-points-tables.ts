import { carriedStructure, measuredStructure } from "@paycurve/core/transfer";
import type { Snapshot } from "@paycurve/market/snapshot";
import { type FewPointsRow, fewPoints } from "./few-points.ts";
import { type PseudoCell, pseudoCells } from "./pseudo-market.ts";
import { type Summary, summaryOf } from "./score.ts";

/** How many points are known, and how each way of telling another level from them did. */
export interface FewPointsTable {
  readonly market: string;
  readonly k: number;
  readonly cells: number;
  readonly titles: number;
  readonly ways: Readonly<Record<string, Summary>>;
}

const POINTS = [2, 3, 5, 8];
const DRAWS = 12;
const SEED = 20250803;
const YEARS = [2024, 2025] as const;
const DAY = "2026-01-01";

/** American titles as markets of their own, and British ones told with what is carried from America. */
export function fewPointsTables(snapshots: readonly Snapshot[]): FewPointsTable[] {
  const [us, gb] = ["US", "GB"].map((code) =>
    pseudoCells(snapshots.find(({ market }) => market === code)?.cells ?? [], YEARS),
  ) as [PseudoCell[], PseudoCell[]];
  return [
    ...POINTS.map((k) => tableOf("US", k, fewPoints({ cells: us, k, draws: DRAWS, seed: SEED }))),
    ...POINTS.map((k) =>
      tableOf("GB", k, fewPoints({ cells: gb, k, draws: DRAWS, seed: SEED, ...abroad(us, gb) })),
    ),
  ];
}

/** Neither market's postings of the title itself enter what it is told with. */
function abroad(us: readonly PseudoCell[], gb: readonly PseudoCell[]) {
  return {
    structureFor: (title: string) => {
      const [cells, others] = [us, gb].map((all) => all.filter((cell) => cell.title !== title)) as [
        PseudoCell[],
        PseudoCell[],
      ];
      const reference = { market: "US" as const, measured: measuredStructure(cells), cells };
      return carriedStructure({ reference, market: "GB", cells: others }, DAY);
    },
  };
}

function tableOf(market: string, k: number, rows: readonly FewPointsRow[]): FewPointsTable {
  const ways = Object.keys(rows[0]?.scored ?? {});
  return {
    market,
    k,
    cells: new Set(rows.map(({ target }) => target)).size,
    titles: new Set(rows.map(({ title }) => title)).size,
    ways: Object.fromEntries(
      ways.map((way) => [
        way,
        summaryOf(
          rows.flatMap(({ title, target, scored: { [way]: scored } }) =>
            scored ? [{ title, target, scored }] : [],
          ),
        ),
      ]),
    ),
  };
}

/** A table as lines of text. */
export function fewPointsLines({ market, k, cells, titles, ways }: FewPointsTable): string[] {
  const fixed = (value: number): string => value.toFixed(3);
  const alone = ways["points alone"];
  return [
    `${market}, ${k} points: ${cells} cells of ${titles} titles`,
    ...Object.entries(ways).map(([way, { ninety, fifty, heldNinetyError, heldFiftyError }]) =>
      [
        `  ${way.padEnd(22)}`,
        `90 % held ${fixed(ninety.held)} ± ${fixed(heldNinetyError)}`,
        `50 % held ${fixed(fifty.held)} ± ${fixed(heldFiftyError)}`,
        `width ${fixed(ninety.width)}`,
        `score ${fixed(ninety.score)}`,
        ...(alone
          ? [
              `of points alone: width ${(ninety.width / alone.ninety.width).toFixed(2)}, score ${(ninety.score / alone.ninety.score).toFixed(2)}`,
            ]
          : []),
      ].join("  "),
    ),
  ];
}
