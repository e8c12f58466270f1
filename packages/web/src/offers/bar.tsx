import type { ReactNode } from "react";
import type { BarPart } from "./bar-part.ts";

/** A stacked bar from the foot of its drawing up, each part by how sure it is; all of `tallest` fills the drawing. */
export function Bar({
  parts,
  x,
  width,
  tallest,
}: {
  readonly parts: readonly BarPart[];
  readonly x: string;
  readonly width: string;
  readonly tallest: number;
}): ReactNode {
  let below = 0;
  return parts.map(({ sureness, amount }, index) => {
    const from = below;
    below += amount;
    return (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are told apart by their order alone
        key={index}
        className={`part ${sureness}`}
        x={x}
        width={width}
        y={percent(1 - below / tallest)}
        height={percent((below - from) / tallest)}
      />
    );
  });
}

/** A fraction as a length of a drawing. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}
