import type { LevelPlacement, PrintedQuantile } from "@paycurve/core/curve";
import { expect, test } from "vitest";
import { figureBar, strip } from "./level-rows.ts";

const drawing = {
  axis: { from: 100, to: 200, width: 10, step: 50, currency: "USD" },
  you: null,
  paint: (_: string, text: string) => text,
} as const;

const printed = (p: number, value: number): PrintedQuantile => ({
  p,
  value,
  low: value,
  high: value,
  precision: "precise",
});
const step = (quantiles: readonly PrintedQuantile[]): LevelPlacement =>
  ({ asked: true, quantiles }) as LevelPlacement;

test("a whisker whose end lies past the axis is drawn to its edge, not left out", () => {
  const quantiles = [
    printed(0.1, 50),
    printed(0.25, 120),
    printed(0.5, 150),
    printed(0.75, 180),
    printed(0.9, 250),
  ];
  expect(strip(step(quantiles), drawing)).toBe("──━━━┃━━━─");
});

test("what is withheld is not drawn", () => {
  const withheld = (p: number): PrintedQuantile => ({
    p,
    withheld: { kind: "withheld", reason: "too-few", n: 9, needed: 13 },
  });
  const quantiles = [withheld(0.1), withheld(0.25), printed(0.5, 150), withheld(0.75), withheld(0.9)];
  expect(strip(step(quantiles), drawing)).toBe("     ┃    ");
});

test("a range is a bar without a centre, a floor an open arrow, a ceiling its mirror, a point a tick, you a line through", () => {
  expect(figureBar({ low: 120, high: 170 }, drawing)).toBe("  ├────┤  ");
  expect(figureBar({ low: 150, high: null }, drawing)).toBe("     ├╌╌╌▷");
  expect(figureBar({ low: null, high: 150 }, drawing)).toBe("◁╌╌╌╌┤    ");
  expect(figureBar({ low: 150, high: 150 }, drawing)).toBe("     │    ");
  expect(figureBar({ low: 120, high: 170 }, { ...drawing, you: 4 })).toBe("  ├─┼──┤  ");
  expect(figureBar({ low: 120, high: 130 }, { ...drawing, you: 8 })).toBe("  ├┤    │ ");
});
