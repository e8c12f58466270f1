import { expect, test } from "vitest";
import { labelRoom } from "./label-room.ts";

const TIGHT = { from: 10, to: 50, step: 10 };
const WIDE = { from: 10, to: 50, step: 20 };

test("a label at the edge is left out of a narrow drawing where it would stand against the next", () => {
  expect(labelRoom("₹10 lakh", 10, TIGHT).isCrowded).toBe(true);
  expect(labelRoom("₹20 lakh", 20, TIGHT)).toEqual({ pixels: 0, isCrowded: false });
  expect(labelRoom("₹50 lakh", 50, TIGHT).isCrowded).toBe(true);
});

test("a label at the edge that has room beside it stays, pushed in by half of what it takes", () => {
  expect(labelRoom("₹10 lakh", 10, WIDE)).toEqual({ pixels: 28, isCrowded: false });
  expect(labelRoom("₹50 lakh", 50, WIDE)).toEqual({ pixels: -28, isCrowded: false });
});
