import type { ReactNode } from "react";

/** Ruled for what is likely, hatched for what is hoped and for the other offer’s ground: order survives without colour. */
export function SurePatterns(): ReactNode {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="ruled" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="likely-ground" width="5" height="5" />
          <line className="likely-line" x1="0" x2="5" y1="2.5" y2="2.5" />
        </pattern>
        <pattern id="hoped" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="hoped-line" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
        <pattern id="other" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <line className="other-line" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
    </svg>
  );
}
