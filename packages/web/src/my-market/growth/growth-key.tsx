import type { ReactNode } from "react";
import { PointShape } from "./point-shape.tsx";

/** What the drawing's marks mean; the bands only once there are some. */
export function GrowthKey({ isWithheld }: { readonly isWithheld: boolean }): ReactNode {
  return (
    <ul className="key growth-key">
      {(isWithheld ? WITHHELD : GROWN).map(([words, picture]) => (
        <li key={words}>
          <svg width="46" height="20" aria-hidden="true">
            {picture}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

type Entry = readonly [words: string, picture: ReactNode];

const POINTS: readonly Entry[] = [
  [
    "an offer or a colleague: paid",
    <g key="paid" transform="translate(0 10)">
      <PointShape kind="offer" weight={1} x="8" width={null} />
      <PointShape kind="offer" weight={1} x="18" width="26" />
    </g>,
  ],
  [
    "a recruiter or a role: advertised",
    <g key="advertised" transform="translate(0 10)">
      <PointShape kind="recruiter" weight={1} x="8" width={null} />
      <PointShape kind="recruiter" weight={1} x="18" width="26" />
    </g>,
  ],
];

const WITHHELD: readonly Entry[] = [
  ["withheld", <rect key="withheld" className="stub" x="1" y="4" width="43" height="12" />],
  ...POINTS,
];

const GROWN: readonly Entry[] = [
  [
    "the median, in the bands where it may lie: one time in two, nine times in ten",
    <g key="bands">
      <rect className="band" width="46" height="20" />
      <rect className="band-half" x="12" width="22" height="20" />
      <rect className="median-tick" x="22" width="2" height="20" />
    </g>,
  ],
  [
    "mostly model: less than half of it is your points",
    <g key="modelled">
      <rect className="band" width="46" height="20" />
      <rect className="modelled" x="8" width="30" height="20" />
    </g>,
  ],
  [
    "carried: no point of this level counts",
    <rect key="carried" className="carried-outline" x="1" y="1" width="44" height="18" />,
  ],
  ...POINTS,
];
